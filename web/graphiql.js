/* Starts GraphiQL with one tab per example. Addresses are relative, so that the page also works below a path of a proxy. */
'use strict';

/** One operation to the server that the page came from. GraphiQL shows whatever comes back, errors too. */
const askServer = async (operation) => {
  const response = await fetch('graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(operation),
  });
  return response.json();
};

const loadExamples = async () => {
  const response = await fetch('assets/examples.json');
  if (!response.ok) throw new Error(`The examples could not be loaded (HTTP ${response.status}).`);
  return response.json();
};

const toTab = ({ name, query, variables }) => ({
  query: `# ${name}\n${query}`,
  variables: variables ? JSON.stringify(variables, null, 2) : '',
});

const show = (examples) => {
  const { createElement } = React;
  const properties = {
    fetcher: askServer,
    defaultTabs: examples.map(toTab),
    isHeadersEditorEnabled: false,
    shouldPersistHeaders: false,
  };
  const logo = createElement(GraphiQL.Logo, null, 'Vesipath');
  ReactDOM.createRoot(document.getElementById('page')).render(createElement(GraphiQL, properties, logo));
};

const showFailure = (error) => {
  const text = document.createElement('p');
  text.className = 'failure';
  text.textContent = `The page could not start: ${error.message}`;
  document.getElementById('page').replaceChildren(text);
};

loadExamples().then(show).catch(showFailure);
