import { acceptReview } from './accept-review.ts';
import { addAgendaItem, editAgendaItem, orderAgenda, removeAgendaItems } from './agenda.ts';
import {
  addBlock,
  duplicateBlock,
  editBlock,
  mirrorBlock,
  moveBlocks,
  orderBlocks,
  removeBlocks,
  setNumbering,
} from './blocks.ts';
import { blockSeats, openSeats, reserveSeats } from './closed-seats.ts';
import { copyThings } from './copy-things.ts';
import { editMeeting } from './edit-meeting.ts';
import { importChart } from './import-chart.ts';
import { importPeople } from './import-people.ts';
import { mirrorThings } from './mirror-things.ts';
import { addNote, removeNotes, resolveNote } from './notes.ts';
import { paintZone, wipeZones } from './paint-zone.ts';
import {
  addPeople,
  editPerson,
  orderPeople,
  removePeople,
  setAttendance,
  setParty,
  setRanks,
  setRoles,
} from './people.ts';
import { pinPerson, unpinPeople } from './pins.ts';
import { approveRevision, restoreRevision, returnRevision, submitRevision } from './revisions.ts';
import { closeUp, insertPerson } from './rows.ts';
import { addScheme, copyScheme, editScheme, removeScheme, selectScheme } from './schemes.ts';
import { seatPeople } from './seat-people.ts';
import { applySeating, clearSeating, seatPerson, swapPeople, unseatPeople } from './seating.ts';
import { setPolicies } from './set-policies.ts';
import { groupThings, lockThings, moveThings, orderFixtures, removeThings, ungroupThings } from './things.ts';
import { addUnit, editUnit, mergeUnits, orderUnits, removeUnits } from './units.ts';
import { useHall } from './use-hall.ts';
import { addFixtures, editFixtures, editVenue, removeFixtures, useVenue } from './venue.ts';
import { addWish, removeWish } from './wishes.ts';
import { addZone, editZone, removeZones } from './zones.ts';

/** Every way to change a plan, one line each; a journal knows them by these names for ever. */
export const COMMANDS = {
  'edit-meeting': editMeeting,
  'add-people': addPeople,
  'edit-person': editPerson,
  'remove-people': removePeople,
  'import-people': importPeople,
  'import-chart': importChart,
  'set-roles': setRoles,
  'set-attendance': setAttendance,
  'set-ranks': setRanks,
  'set-party': setParty,
  'order-people': orderPeople,
  'add-wish': addWish,
  'remove-wish': removeWish,
  'add-unit': addUnit,
  'edit-unit': editUnit,
  'merge-units': mergeUnits,
  'order-units': orderUnits,
  'remove-units': removeUnits,
  'seat-person': seatPerson,
  'swap-people': swapPeople,
  'insert-person': insertPerson,
  'close-up': closeUp,
  'unseat-people': unseatPeople,
  'seat-people': seatPeople,
  'clear-seating': clearSeating,
  'apply-seating': applySeating,
  'pin-person': pinPerson,
  'unpin-people': unpinPeople,
  'block-seats': blockSeats,
  'reserve-seats': reserveSeats,
  'open-seats': openSeats,
  'add-block': addBlock,
  'edit-block': editBlock,
  'move-blocks': moveBlocks,
  'duplicate-block': duplicateBlock,
  'mirror-block': mirrorBlock,
  'remove-blocks': removeBlocks,
  'order-blocks': orderBlocks,
  'set-numbering': setNumbering,
  'set-policies': setPolicies,
  'add-zone': addZone,
  'edit-zone': editZone,
  'remove-zones': removeZones,
  'paint-zone': paintZone,
  'wipe-zones': wipeZones,
  'edit-venue': editVenue,
  'use-venue': useVenue,
  'use-hall': useHall,
  'add-fixtures': addFixtures,
  'edit-fixtures': editFixtures,
  'remove-fixtures': removeFixtures,
  'order-fixtures': orderFixtures,
  'move-things': moveThings,
  'copy-things': copyThings,
  'mirror-things': mirrorThings,
  'remove-things': removeThings,
  'group-things': groupThings,
  'ungroup-things': ungroupThings,
  'lock-things': lockThings,
  'add-agenda-item': addAgendaItem,
  'edit-agenda-item': editAgendaItem,
  'remove-agenda-items': removeAgendaItems,
  'order-agenda': orderAgenda,
  'add-scheme': addScheme,
  'copy-scheme': copyScheme,
  'edit-scheme': editScheme,
  'remove-scheme': removeScheme,
  'select-scheme': selectScheme,
  'submit-revision': submitRevision,
  'return-revision': returnRevision,
  'approve-revision': approveRevision,
  'restore-revision': restoreRevision,
  'accept-review': acceptReview,
  'add-note': addNote,
  'resolve-note': resolveNote,
  'remove-notes': removeNotes,
} as const;

/** Name of a command. */
export type CommandName = keyof typeof COMMANDS;
