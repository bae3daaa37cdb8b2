// A schema and its type share one name and one doc comment, which stands at the schema. Gives it to the type too.
import { Converter, ReflectionKind } from "typedoc";

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      const type = variable.parent.children.find(
        (other) => other !== variable && other.name === variable.name && !other.hasComment(),
      );
      if (variable.comment && type) type.comment = variable.comment.clone();
    }
  });
}
