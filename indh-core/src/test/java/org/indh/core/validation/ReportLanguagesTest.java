package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.Zoos.PLACES;
import static org.indh.core.validation.Zoos.always;
import static org.indh.core.validation.Zoos.onEach;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import org.indh.core.document.zoo.Enclosure;
import org.indh.core.finding.Finding;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;

/** A report in each language. */
class ReportLanguagesTest {
    @Test
    void a_report_in_one_language_has_plain_texts_followers_included() {
        ValidationReport report = validate(
                workbook("z", row("A1", "-1", "")),
                PLACES,
                always("ZO-AFTER", "places").following("ZO-PLACES"));
        for (Language language : Language.values()) {
            Finding finding = only(report.in(language));
            assertThat(finding.message().isPlain()).isTrue();
            assertThat(finding.message().text()).isEqualTo(only(report).message(language));
            assertThat(finding.fix().text()).isEqualTo(only(report).fix(language));
            assertThat(finding.followers().get(0).message().isPlain()).isTrue();
        }
        assertThat(report.in(Language.FR).summary()).isEqualTo(report.summary());
    }

    @Test
    void a_message_counts_with_the_plural_of_its_language() {
        Rule<Enclosure> rule = onEach(
                "ZO-COUNT",
                (at, setting) -> Verdict.of(Breach.at(at.spot())
                        .variant("counted")
                        .with("places", at.value().places())));
        Finding finding = only(validate(workbook("z", row("A1", "2", "")), rule));
        assertThat(finding.message(Language.FR)).isEqualTo("2 places");
        assertThat(finding.message(Language.AR)).isEqualTo("مكانان");
    }
}
