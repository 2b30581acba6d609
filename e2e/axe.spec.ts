import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { arrange, chooseLate, confirmImport, goTo, newMeeting, paste, seatAll } from './support.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const LIST = ['姓名\t单位', '张三\t县财政局', '李四\t县财政局', '王五\t县教育局', '赵六\t县教育局'].join(
  '\n',
);

/** What axe reports of one rule, as far as it is told here. */
interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}
declare global {
  interface Window {
    /** Put into the page by its script. */
    readonly axe: {
      readonly run: (root: Document) => Promise<{ readonly violations: readonly Violation[] }>;
    };
  }
}

/** Less than serious to axe; who hears a screen finds his way by its headings. */
const HEADINGS: ReadonlySet<string> = new Set(['page-has-heading-one', 'heading-order']);

/** Everything serious that axe finds on the screen as it is, and each heading out of order, a line each. */
async function serious(page: Page): Promise<readonly string[]> {
  // Words on their way in are pale; what is judged is what stays.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        // A spinner never ends.
        .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
        .map((one) => one.finished.catch(() => undefined)),
    ),
  );
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => (await window.axe.run(document)).violations);
  return violations
    .filter(({ id, impact }) => impact === 'serious' || impact === 'critical' || HEADINGS.has(id))
    .flatMap(({ id, nodes }) =>
      nodes
        .slice(0, 4)
        .map((node) => `${id}: ${node.html.slice(0, 240)} | ${node.failureSummary.slice(0, 240)}`),
    );
}
const isClean = async (page: Page): Promise<void> => expect.soft(await serious(page)).toEqual([]);

async function seated(page: Page, name: string): Promise<void> {
  await newMeeting(page, name);
  await paste(page, LIST);
  await confirmImport(page);
  await goTo(page, '座次');
  await arrange(page, 'theatre');
  await seatAll(page);
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(() => {
    test.beforeEach(async ({ page }) => {
      await page.addInitScript((appearance) => {
        localStorage.setItem('zuoci-preferences', JSON.stringify({ toured: true, appearance }));
      }, theme);
    });
    test(`nothing serious on the first page, in its dialogs and in the library, ${theme}`, async ({
      page,
    }) => {
      await page.goto('/');
      await expect(page.getByRole('button', { name: '新建会议' })).toBeVisible();
      await isClean(page);
      await page.getByRole('button', { name: '新建会议' }).click();
      await expect(page.getByLabel('会议名称')).toBeVisible();
      await isClean(page);
      await page.keyboard.press('Escape');
      await page
        .getByRole('button', { name: '资料库' })
        .or(page.getByRole('link', { name: '资料库' }))
        .first()
        .click();
      await expect(page.getByRole('tab').first()).toBeVisible();
      await isClean(page);
    });

    test(`nothing serious on the list and in its import, ${theme}`, async ({ page }) => {
      await newMeeting(page, '名单');
      await isClean(page);
      await paste(page, LIST);
      await page.getByTestId('import-summary').waitFor();
      await isClean(page);
      await confirmImport(page);
      await expect(page.getByText('张三')).toBeVisible();
      await isClean(page);
    });

    test(`nothing serious on the drawing, its panels and its dialogs, ${theme}`, async ({ page }) => {
      await seated(page, '座次图');
      for (const panel of ['布置', '座位', '分区', '编号']) {
        await page.getByRole('tab', { name: panel }).click();
        await isClean(page);
      }
      await page.getByRole('tab', { name: /^问题/ }).click();
      await isClean(page);
      await page.getByRole('button', { name: '快捷键', exact: true }).click();
      await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
      await isClean(page);
      await page.keyboard.press('Escape');
    });

    test(`nothing serious on the room and the papers, ${theme}`, async ({ page }) => {
      await seated(page, '会场与打印');
      await page.locator('[data-step=venue]').click();
      await page.getByRole('tab', { name: /^清单/ }).click();
      await isClean(page);
      await page.locator('.thingList button').first().click();
      await isClean(page);
      await page.locator('[data-step=print]').click();
      await expect(page.getByTestId('print-page')).toBeVisible();
      await page.getByText('更多设置').click();
      await isClean(page);
    });

    test(`nothing serious on the table and the tree of seats, ${theme}`, async ({ page }) => {
      await seated(page, '表');
      await page.keyboard.press('Alt+v');
      const table = page.getByTestId('table-view');
      await expect(table.getByText('张三')).toBeVisible();
      await isClean(page);
      // Away from the button whose hint lies over the choice.
      await page.mouse.move(900, 600);
      await table.getByText('按座位').click();
      await expect(table.getByRole('tree')).toBeVisible();
      await isClean(page);
    });

    test(`nothing serious on the approval and the review, ${theme}`, async ({ page }) => {
      await seated(page, '审定');
      await page.locator('[data-step=approval]').click();
      await page.locator('.stateLine').getByRole('button', { name: /送审$/ }).click();
      await page.getByRole('dialog').getByLabel('经办人').fill('张会务');
      await page.getByRole('dialog').getByRole('button', { name: /送审$/ }).click();
      await expect(page.getByRole('listitem', { name: '第1稿' })).toBeVisible();
      // Not under the pointer.
      await page.mouse.move(2, 700);
      await isClean(page);
      await page.getByRole('button', { name: '审阅模式' }).click();
      await page.getByRole('radio', { name: '按排看名单' }).click();
      await page.getByRole('button', { name: /张三/ }).click();
      await isClean(page);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+C');
      const late = page.getByRole('dialog', { name: '临时变动' });
      await chooseLate(late, '张三');
      const offer = late.getByRole('button', { name: '给出方案' });
      await late.getByRole('combobox', { name: '人员' }).press('Tab');
      await expect(offer).toBeFocused();
      await offer.press('Enter');
      await expect(late.locator('.repair').first()).toBeVisible();
      await isClean(page);
    });
  });
}
