package org.indh.cli.rules;

import java.util.List;
import org.indh.cli.testing.Reports;
import org.indh.core.finding.Finding;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.validation.RuleTexts;
import org.indh.core.validation.Validator;

/** The catalogue of rules as a document, made of the same texts that the program shows. */
final class RulesDocument {
    private final StringBuilder text = new StringBuilder();

    private RulesDocument() {}

    static String of(Validator validator) {
        RulesDocument document = new RulesDocument();
        Catalogue terms = validator.terms();
        document.lines(
                "# Rules",
                "Generated from the rules themselves; a change here is lost. `indh rules CODE --lang fr|en|ar` shows the same.",
                "",
                "| Code | Severity | Titre | Title | العنوان |",
                "|---|---|---|---|---|");
        List<ShippedRule> rules = ShippedRule.all(validator).toList();
        for (ShippedRule rule : rules) {
            RuleTexts texts = rule.texts();
            document.lines("| [" + rule.code() + "](#" + rule.code().toLowerCase(java.util.Locale.ROOT) + ") | "
                    + rule.rule().severity().code() + " | " + texts.title(Language.FR) + " | "
                    + texts.title(Language.EN) + " | " + texts.title(Language.AR) + " |");
        }
        rules.forEach(rule -> document.rule(rule, terms));
        return document.text.toString();
    }

    private void rule(ShippedRule rule, Catalogue terms) {
        RuleTexts texts = rule.texts();
        lines(
                "",
                "## " + rule.code(),
                "Severity: " + rule.rule().severity().code() + ". Since "
                        + rule.rule().since() + ". Authority: "
                        + terms.get("authority." + rule.rule().authority(), Language.EN) + ".");
        for (Language language : Language.values()) {
            lines(
                    "",
                    "**" + texts.title(language) + "** " + texts.why(language),
                    "",
                    terms.get("rule.asks", language) + " " + texts.asks(language),
                    "",
                    terms.get("rule.fix", language) + " " + texts.texts().get("fix", language));
        }
        if (texts.violating().stream().anyMatch(line -> !line.isBlank())) {
            lines("", terms.get("rule.violates", Language.EN), "```");
            texts.violating().forEach(this::lines);
            lines("```", "What is said of it:", "");
            Finding found = found(rule);
            for (Language language : Language.values()) {
                lines("- " + found.message(language));
            }
            lines("", terms.get("rule.passes", Language.EN), "```");
            texts.passing().forEach(this::lines);
            lines("```");
        }
    }

    /** What the rule finds in its own example. */
    private static Finding found(ShippedRule rule) {
        return Reports.findings(Reports.of(rule.texts().violating())).stream()
                .filter(finding -> finding.code().equals(rule.code()))
                .findFirst()
                .orElseThrow();
    }

    private void lines(String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }
}
