/** The page at the server's address: what this is, and in demo mode a way to try it. No inline script or style. */
export function welcomePage(demo: boolean): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Roadbook</title>
<link rel="stylesheet" href="/welcome.css">
<script src="/welcome.js" defer></script>
</head>
<body>
<main>
<h1>Roadbook</h1>
<p>Roadmaps and action plans for interregional partnerships. This server answers GraphQL at <code>/graphql</code>.</p>
${demo ? '<p role="note"><strong>Demonstration.</strong> Accounts with a known password can sign in. The plan, its progress and its decisions are invented.</p>' : ''}
<form id="sign-in">
<label for="email">E-mail</label>
<input id="email" name="email" type="email" autocomplete="username" required${demo ? ' value="coordinator@demo.example"' : ''}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Sign in</button>
</form>
<p id="message" role="status"></p>
<section id="partnerships" hidden>
<h2>Your partnerships</h2>
<ul></ul>
<button id="sign-out" type="button">Sign out</button>
</section>
</main>
</body>
</html>
`;
}

export const welcomeStyle = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; }
main { max-width: 40rem; margin: 4rem auto; padding: 0 1rem; }
h1 { font-weight: 600; letter-spacing: -0.02em; }
form { display: grid; gap: 0.25rem; max-width: 22rem; }
input, button { font: inherit; padding: 0.5rem 0.75rem; border: 1px solid #767676; border-radius: 4px; }
button { margin-top: 0.75rem; justify-self: start; cursor: pointer; }
li { margin: 0.5rem 0; }
`;

export const welcomeScript = `const ask = async (query, variables) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors[0].message);
  return data;
};
const form = document.getElementById('sign-in');
const message = document.getElementById('message');
const section = document.getElementById('partnerships');

const show = async () => {
  const { viewer } = await ask('{ viewer { name } }');
  form.hidden = viewer !== null;
  section.hidden = viewer === null;
  if (viewer === null) return;
  message.textContent = 'Signed in as ' + viewer.name + '.';
  const { partnerships } = await ask('{ partnerships { code name phase revision } }');
  const list = section.querySelector('ul');
  list.replaceChildren(...partnerships.map(({ code, name, phase, revision }) => {
    const item = document.createElement('li');
    item.append(name + ' (' + code + '), phase ' + phase + ', revision ' + revision + '. Status report: ');
    for (const format of ['pdf', 'md', 'json']) {
      const link = document.createElement('a');
      link.href = '/reports/' + encodeURIComponent(code) + '/status.' + format;
      link.textContent = format.toUpperCase();
      item.append(link, ' ');
    }
    return item;
  }));
  if (partnerships.length === 0) list.textContent = 'You are in no partnership yet. An administrator can add you.';
};

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  message.textContent = 'Signing in …';
  try {
    await ask('mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }', {
      email: form.email.value,
      password: form.password.value,
    });
    await show();
  } catch (error) {
    message.textContent = error.message;
  }
});
document.getElementById('sign-out').addEventListener('click', async () => {
  await ask('mutation { signOut }');
  message.textContent = 'Signed out.';
  await show();
});
show().catch((error) => { message.textContent = error.message; });
`;
