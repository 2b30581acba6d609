import '../base/no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { findShelf } from './shelf.ts';
import '../ui/theme/base.css';
import '../ui/theme/shell.css';
import '../ui/theme/roster.css';
import '../ui/theme/seating.css';
import '../ui/theme/schemes.css';
import '../ui/theme/venue.css';
import '../ui/theme/issues.css';
import '../ui/theme/placed-menu.css';
import '../ui/theme/zones.css';
import '../ui/theme/seat-table.css';
import '../ui/theme/library.css';
import '../ui/theme/templates.css';
import '../ui/theme/preferences.css';
import '../ui/theme/print.css';
import '../ui/theme/state-tag.css';
import '../ui/theme/narrow.css';

const root = document.getElementById('app');
if (root === null) throw new Error('the page has no element #app');
const shelf = await findShelf();
createRoot(root).render(
  <StrictMode>
    <App shelf={shelf} />
  </StrictMode>,
);
