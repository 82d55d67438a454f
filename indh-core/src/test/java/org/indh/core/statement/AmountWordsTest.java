package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.statement.AmountSaid.read;
import static org.indh.core.statement.AmountSaid.said;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import org.indh.core.text.Resources;
import org.junit.jupiter.api.Test;

/** The words that amounts are read by. */
class AmountWordsTest {
    @Test
    void every_word_of_the_file_is_read_in_its_role() {
        for (String line : Resources.lines(AmountText.class, "/META-INF/indh/core/statement/amounts.txt")) {
            int bar = line.indexOf('|');
            String role = bar < 0 ? "" : line.substring(0, bar).strip();
            for (String term : Splitter.on(" ; ").trimResults().split(line.substring(bar + 1))) {
                String word = term.split(" = ", -1)[0];
                for (String written : List.of(word, word.toUpperCase(Locale.ROOT))) {
                    String kind = readAs(role, written);
                    String known = role.equals("memory") ? "not-given" : role;
                    assertThat(kind).as(written).isEqualTo(role.isEmpty() ? kind : known);
                    assertThat(AmountText.isForMemory(written)).as(written).isEqualTo(role.equals("memory"));
                }
            }
        }
    }

    private static String readAs(String role, String word) {
        return switch (role) {
            case "percent" ->
                said(read(word)).equals("unreadable")
                                && PercentText.read("5 " + word, PercentBasis.UNSTATED, NumberConvention.UNSETTLED)
                                        .find()
                                        .isPresent()
                        ? "percent"
                        : "";
            case "link" ->
                said(read("5 millions " + word + (word.endsWith("'") ? "" : " ") + "euros"))
                                .equals("5000000 EUR")
                        ? role
                        : "";
            case "figure" -> AmountUnit.stated("Unité : " + word + " DH").size() == 1 ? role : "";
            case "marker" -> AmountUnit.stated("2027, " + word + " kDH").size() == 1 ? role : "";
            case "joint" -> AmountUnit.stated("Total en DH " + word + " EUR").size() == 2 ? role : "";
            case "aside" -> AmountUnit.stated("Total en DH " + word).size() == 1 ? role : "";
            case "opener" -> said(read("5 " + word + " milliers")).equals("5000") ? role : "";
            case "currency" -> said(read("5 " + word)).matches("5 [A-Z]{3}") ? role : "";
            case "scale" -> said(read("5 " + word + " €")).matches("50+ EUR") ? role : "";
            case "unit" -> said(read("5 " + word)).matches("50+ [A-Z]{3}") ? role : "";
            default -> said(read(word)).replace(' ', '-');
        };
    }
}
