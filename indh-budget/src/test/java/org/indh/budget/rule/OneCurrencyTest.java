package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.budget.Budget;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.finding.Place;
import org.indh.core.text.Language;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BU-CCY beside reports that state rates. */
class OneCurrencyTest {
    private static ObjectNode line(String currency, String amount) {
        return ObjectNode.builder()
                .put("currency", currency)
                .put("amounts", ObjectNode.builder().put("2031", amount).build())
                .build();
    }

    /** 200 MAD and 100 EUR under a heading that states so much. */
    private static Draft budget(String total, String currency) {
        ObjectNode heading = ObjectNode.builder()
                .put("label", "Coopératives")
                .put("amounts", ObjectNode.builder().put("2031", total).build())
                .put("lines", new ListNode(List.of(line("MAD", "200"), line(currency, "100")), null))
                .build();
        ObjectNode tree = ObjectNode.builder()
                .put("currency", "MAD")
                .put("headings", new ListNode(List.of(heading), null))
                .build();
        return new Draft("budget", tree, List.of());
    }

    private static Draft rate(String unit, String price, String date, String source) {
        ObjectNode.Builder rate = ObjectNode.builder().put("unit", unit).put("price", price);
        if (!date.isEmpty()) {
            rate.put("date", date);
        }
        if (!source.isEmpty()) {
            rate.put("source", source);
        }
        ObjectNode tree = ObjectNode.builder()
                .put("rates", new ListNode(List.of(rate.build()), null))
                .build();
        return new Draft("financial-report", tree, List.of());
    }

    private static final Draft RATE = rate("1 EUR", "10.80 MAD", "2031-03-01", "Bank Al-Maghrib");

    private static ValidationReport judged(Draft... drafts) {
        Dossier dossier = Dossier.of("dossier.json", List.of(drafts), List.of(Budget.KIND, FinancialReport.KIND));
        return Validator.standard().showingAll().validate(dossier, LocalDate.of(2032, 1, 1));
    }

    private static List<String> found(Draft... drafts) {
        return judged(drafts).findings().stream()
                .filter(finding -> finding.code().equals("BU-CCY"))
                .map(finding -> finding.severity().code() + " "
                        + finding.places().stream()
                                .map(Place::pointer)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> notEvaluated(Draft... drafts) {
        return judged(drafts).notEvaluated().stream()
                .filter(one -> one.code().equals("BU-CCY"))
                .map(one -> one.reason())
                .toList();
    }

    @Test
    void without_a_rate_no_total_over_two_currencies_means_anything() {
        assertThat(found(budget("1280", "EUR"))).containsExactly("error /headings/0/lines/1/currency");
        assertThat(found(budget("300", "EUR"))).hasSize(1);
        assertThat(found(budget("300", "MAD"), RATE)).isEmpty();
    }

    @Test
    void with_a_rate_that_has_a_date_and_a_source_a_total_of_converted_amounts_is_as_it_should_be() {
        assertThat(found(budget("1280", "EUR"), RATE)).isEmpty();
        assertThat(found(RATE, budget("1280", "EUR")))
                .as("in whichever order the files come")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1 EUR, 10.80 MAD, '', Bank Al-Maghrib",
        "1 EUR, 10.80 MAD, 2031-03-01, ''",
        "1 USD, 9.80 MAD, 2031-03-01, Bank Al-Maghrib",
    })
    void a_rate_without_a_date_or_source_or_of_another_currency_converts_nothing(
            String unit, String price, String date, String source) {
        assertThat(found(budget("1280", "EUR"), rate(unit, price, date, source)))
                .containsExactly("error /headings/0/lines/1/currency");
    }

    @Test
    void rates_of_two_reports_may_lead_over_a_third_currency() {
        Draft dollars = rate("1 EUR", "1.10 USD", "2031-03-01", "BCE");
        Draft dirhams = rate("1 USD", "9.80 MAD", "2031-03-01", "Bank Al-Maghrib");
        assertThat(found(budget("1278", "EUR"), dollars, dirhams)).isEmpty();
        assertThat(found(budget("1278", "EUR"), dollars)).hasSize(1);
    }

    @Test
    void a_total_that_adds_the_amounts_as_they_stand_is_told_as_a_warning_though_the_rate_is_known() {
        assertThat(found(budget("300", "EUR"), RATE)).containsExactly("warning /headings/0/amounts/2031");
        assertThat(judged(budget("300", "EUR"), RATE).findings().stream()
                        .filter(finding -> finding.code().equals("BU-CCY"))
                        .map(finding -> finding.message().in(Language.EN).orElseThrow()))
                .containsExactly("A rate of exchange between the currencies of the lines (MAD, EUR) is given,"
                        + " but 1 total adds their amounts as they stand, unconverted.");
    }

    @Test
    void a_rate_or_currency_that_nobody_can_read_is_said_and_nothing_is_told() {
        Draft unreadable = rate("1 EUR", "10.80 MAD", "au printemps", "Bank Al-Maghrib");
        assertThat(found(budget("1280", "EUR"), unreadable)).isEmpty();
        assertThat(notEvaluated(budget("1280", "EUR"), unreadable)).containsExactly("unreadable");
        assertThat(found(budget("300", "?!"), RATE)).isEmpty();
        assertThat(notEvaluated(budget("300", "?!"))).containsExactly("unreadable");
        assertThat(notEvaluated(budget("300", "MAD"), unreadable)).isEmpty();
    }
}
