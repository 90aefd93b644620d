// Reads Argdown files with Argdown's own parser and tells, a line of JSON each, what it made of them.
const { argdown } = require("@argdown/core");
const fs = require("fs");

for (const file of process.argv.slice(2)) {
  const run = argdown.run({
    process: ["parse-input", "build-model", "build-map", "export-json"],
    input: fs.readFileSync(file, "utf8"),
    throwExceptions: false,
  });
  const model = JSON.parse(run.json);
  const statements = {};
  for (const [title, statement] of Object.entries(model.statements)) {
    const member = statement.members.find((m) => m.text) || {};
    statements[title] = { text: member.text || "", tags: statement.tags || [], data: statement.data || {} };
  }
  console.log(
    JSON.stringify({
      errors: (run.lexerErrors || []).length + (run.parserErrors || []).length + (run.exceptions || []).length,
      statements,
      relations: model.relations.map((r) => ({ type: r.relationType, from: r.from, to: r.to })),
    }),
  );
}
