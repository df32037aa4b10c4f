import { Home } from './home';
import { useRoute } from './route';
import { ScanPage } from './scan-page';

export function App() {
  const route = useRoute();
  const current = (name: string) => (route === name ? ('page' as const) : undefined);
  return (
    <>
      <header>
        <strong>Wijkteam Voorbeeld</strong>
        <nav aria-label="Hoofdmenu">
          <a href="#/" aria-current={current('')}>
            Begin
          </a>
          <a href="#/zelfscan" aria-current={current('zelfscan')}>
            Zelfscan
          </a>
        </nav>
      </header>
      <main>{route === 'zelfscan' ? <ScanPage /> : <Home />}</main>
    </>
  );
}
