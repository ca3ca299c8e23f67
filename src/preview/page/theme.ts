import { iconButton } from './dom.ts';

const STORED = 'theme';

/** Light or dark as the system wants, until the button is pressed. */
export function themeButton(): HTMLButtonElement {
  const { documentElement: page } = document;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const stored = localStorage.getItem(STORED);
  if (stored !== null) page.dataset.theme = stored;
  return iconButton('theme', 'Switch between light and dark', () => {
    const isDark = (page.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark';
    page.dataset.theme = isDark ? 'light' : 'dark';
    localStorage.setItem(STORED, page.dataset.theme);
  });
}
