package org.indh.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.indh.core.document.Kind;
import org.indh.core.document.Nearest;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.indh.json.JsonSchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the kinds of documents, or prints the schema of one. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Lists the kinds of documents, or prints the JSON Schema (2020-12) of one: what its fields mean.",
        footer = {
            "",
            "Examples:",
            "  indh schema",
            "  indh schema logframe --lang fr",
            "  indh schema logframe --out logframe.schema.json",
        })
final class SchemaCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "KIND", description = "A kind of document, such as logframe.")
    private @Nullable String name;

    @Option(
            names = "--lang",
            description = "Language of titles and descriptions: fr, en or ar (default: en).",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    @Option(names = "--out", description = "Write the schema to this file instead of stdout.", paramLabel = "FILE")
    private @Nullable Path target;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    private final PrintStream out;

    SchemaCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Validator validator = Validator.standard();
        List<Kind<?>> kinds = ShippedKinds.of(validator);
        Catalogue terms = validator.terms();
        if (name == null) {
            if (target != null) {
                throw new Refusal("out-kind", Map.of()).of(spec);
            }
            int width =
                    kinds.stream().mapToInt(kind -> kind.name().length()).max().orElse(1);
            kinds.forEach(kind -> line(kind, width, terms));
            return ExitStatus.CLEAN;
        }
        Optional<Kind<?>> kind = kinds.stream()
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst();
        if (kind.isEmpty()) {
            String nearest = Nearest.of(name, kinds.stream().map(Kind::name).toList());
            throw new Refusal("no-kind", Map.of("name", name))
                    .nearest(nearest)
                    .listed()
                    .of(spec);
        }
        Result result = new Result(target, out, spec, "schema");
        result.check(List.of());
        result.write(JsonSchema.write(kind.get(), terms, language));
        return ExitStatus.CLEAN;
    }

    private void line(Kind<?> kind, int width, Catalogue terms) {
        String title = terms.get(kind.shape().name(), language);
        out.println(String.format(Locale.ROOT, "%-" + width + "s %2d  %s", kind.name(), kind.version(), title));
    }
}
