package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import org.indh.core.document.zoo.Enclosure;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A breach beside its rule. */
class SeverityOfBreachTest {
    @ParameterizedTest
    @CsvSource({
        "ERROR, ERROR, ERROR", "ERROR, WARNING, WARNING", "ERROR, INFO, INFO",
        "WARNING, ERROR, WARNING", "WARNING, WARNING, WARNING", "WARNING, INFO, INFO",
        "INFO, ERROR, INFO", "INFO, WARNING, INFO", "INFO, INFO, INFO",
    })
    void a_breach_may_be_lighter_than_its_rule_and_never_graver(Severity rule, Severity breach, Severity expected) {
        Rule<Enclosure> lowered = Rule.of(
                "ZO-LOW",
                rule,
                "test",
                Enclosure.class,
                (at, setting) -> Verdict.of(Breach.at(at.spot()).lowered(breach, "test-read")));
        ValidationReport report = validate(workbook("z", row("A1", "1", "")), lowered);
        assertThat(only(report).severity()).isEqualTo(expected);
        assertThat(only(report).message(Language.FR)).endsWith(" Lu ainsi.");
        assertThat(report.summary().of(expected)).isEqualTo(1);
        assertThat(report.summary().findings()).isEqualTo(1);
        assertThat(report.gravest()).contains(expected);
    }
}
