package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.validation.Zoos.only;
import static org.indh.core.validation.Zoos.row;
import static org.indh.core.validation.Zoos.validate;
import static org.indh.core.validation.Zoos.workbook;

import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Severity;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;

/** Places as arguments of messages. */
class NamedPlacesTest {
    private static String said(Document<Zoo> zoo, boolean grouped) {
        Rule<Zoo> rule = Rule.of("ZO-NAMES", Severity.INFO, "test", Zoo.class, (at, setting) -> {
            List<Spot> spots = at.each("enclosures", Enclosure.class).stream()
                    .map(At::spot)
                    .toList();
            return Verdict.of(
                    Breach.at(at.spot()).variant("law").with("law", grouped ? List.of(spots, spots, "…") : spots));
        });
        return only(validate(zoo, rule)).message(Language.EN);
    }

    @Test
    void a_part_is_called_by_its_code_and_by_its_cell_where_it_has_none() {
        assertThat(said(workbook("z", row("A1", "1", ""), row("", "2", "")), false))
                .contains("A1, A3");
    }

    @Test
    void a_list_in_a_list_stands_in_braces() {
        assertThat(said(workbook("z", row("X1", "1", ""), row("X2", "2", "")), true))
                .contains("{X1, X2}, {X1, X2}, …");
    }

    @Test
    void a_whole_document_is_not_quoted_by_its_first_words() {
        Rule<Zoo> rule =
                Rule.of("ZO-ALL", Severity.INFO, "test", Zoo.class, (at, setting) -> Verdict.of(Breach.at(at.spot())));
        assertThat(only(validate(workbook("z", row("A1", "1", "lions")), rule))
                        .places()
                        .get(0)
                        .raw())
                .isNull();
    }
}
