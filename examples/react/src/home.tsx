export function Home() {
  return (
    <>
      <h1>Werken aan veiligheid</h1>
      <p className="lead">
        Met de zelfscan kijkt je team hoe jullie werken bij huiselijk geweld en kindermishandeling. Wat jullie invullen,
        blijft op dit apparaat.
      </p>
      <p>
        <a href="#/zelfscan">Naar de zelfscan</a>
      </p>
    </>
  );
}
