package org.indh.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.indh.core.document.Nearest;
import org.indh.core.text.Catalogue;
import org.indh.core.validation.Pack;
import org.indh.core.validation.Profile;
import org.indh.core.validation.Rule;
import org.indh.core.validation.RuleTexts;
import org.indh.core.validation.Validator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the rules, or explains one. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Lists the rules, or explains one: why it exists, who asks for it, how to mend a breach.",
        footer = {"", "Examples:", "  indh rules", "  indh rules LF-PCT-MATCH --lang en", "  indh rules --profile dgd"})
final class RulesCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "CODE", description = "A rule's code.")
    private @Nullable String code;

    @Mixin
    private LanguageOption spoken = new LanguageOption();

    @Option(
            names = "--profile",
            description = "With the severities of that profile: default, dgd, dgct, indh, iati, strict, or a file.",
            paramLabel = ProfileOption.LABEL)
    private String profile = "default";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    private final PrintStream out;

    RulesCommand(PrintStream out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        Validator standard = Validator.standard();
        Validator validator = standard.under(ProfileOption.read(profile, standard, spec));
        Catalogue terms = validator.terms();
        boolean found = false;
        for (Pack pack : validator.packs()) {
            for (Rule<?> rule : pack.rules()) {
                if (code == null) {
                    line(rule, validator.profile(), pack.texts(rule.code()), terms);
                } else if (rule.code().equalsIgnoreCase(code)) {
                    explain(rule, validator.profile(), pack.texts(rule.code()), terms);
                    found = true;
                }
            }
        }
        if (code != null && !found) {
            String nearest = Nearest.of(code, validator.codes());
            throw new Refusal("no-rule", Map.of("code", code))
                    .nearest(nearest)
                    .listed()
                    .of(spec);
        }
        return ExitStatus.CLEAN;
    }

    private void line(Rule<?> rule, Profile measure, RuleTexts texts, Catalogue terms) {
        String key = measure.severity(rule).map(set -> "severity." + set.code()).orElse("rule.off");
        String severity = terms.get(key, spoken.language());
        out.println(String.format(
                java.util.Locale.ROOT, "%-22s %-13s %s", rule.code(), severity, texts.title(spoken.language())));
    }

    private void explain(Rule<?> rule, Profile measure, RuleTexts texts, Catalogue terms) {
        line(rule, measure, texts, terms);
        out.println();
        out.println(texts.why(spoken.language()));
        out.println(terms.get("rule.asks", spoken.language()) + " " + texts.asks(spoken.language()));
        out.println(
                terms.get("rule.fix", spoken.language()) + " " + texts.texts().get("fix", spoken.language()));
        example("rule.violates", texts.violating(), terms);
        example("rule.passes", texts.passing(), terms);
    }

    private void example(String heading, Iterable<String> lines, Catalogue terms) {
        out.println();
        out.println(terms.get(heading, spoken.language()));
        lines.forEach(line -> out.println("  " + line));
    }
}
