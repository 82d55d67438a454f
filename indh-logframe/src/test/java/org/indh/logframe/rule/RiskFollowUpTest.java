package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.RiskSketch.found;
import static org.indh.logframe.rule.RiskSketch.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.text.Language;
import org.indh.core.time.YearRange;
import org.indh.core.validation.Validator;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.risk.RiskRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** RK-REVIEW-DATE and RK-NODE-REF. */
class RiskFollowUpTest {
    private static String reviewed(String... reviews) {
        List<String> rows = new ArrayList<>();
        for (String review : reviews) {
            rows.add("Possible | Petit | Bas | - | - | 2020-2024 | " + review);
        }
        return String.join("\n", rows);
    }

    @Test
    void a_follow_up_of_the_whole_programme_in_every_row_is_told_once_with_the_measures() {
        assertThat(found(RiskReviewDate.RULE, reviewed("2020-2024", "2020-2024")))
                .containsExactly("info 0.review 1.review 0.timing 1.timing = 2020-2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020 – 2024", "de 2020 à 2024", "From 2020 to 2024", "من 2020 إلى 2024", "(2020/2024)"})
    void the_whole_programme_may_be_written_in_other_ways(String review) {
        assertThat(found(RiskReviewDate.RULE, reviewed(review, review))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annuel",
                "chaque comité de pilotage",
                "2022",
                "2020 et 2024",
                "2020-2022",
                "annuel, 2020-2024",
                "2024-2020",
                "-"
            })
    void a_rhythm_a_date_or_another_span_is_no_cause(String review) {
        assertThat(found(RiskReviewDate.RULE, reviewed(review, review))).isEmpty();
    }

    @Test
    void four_rows_of_five_are_enough_and_three_are_not() {
        String span = "2020-2024";
        assertThat(found(RiskReviewDate.RULE, reviewed(span, span, "annuel", span, span)))
                .hasSize(1);
        assertThat(found(RiskReviewDate.RULE, reviewed(span, span, "annuel", span, "2022")))
                .isEmpty();
        assertThat(found(RiskReviewDate.RULE, reviewed(span))).isEmpty();
    }

    @Test
    void a_stated_period_is_the_whole_programme() {
        String rows = reviewed("2020-2024", "2020-2024");
        assertThat(found(RiskReviewDate.RULE, with(rows, all -> all.period(new YearRange(2020, 2024)))))
                .hasSize(1);
        assertThat(found(RiskReviewDate.RULE, with(rows, all -> all.period(new YearRange(2018, 2027)))))
                .isEmpty();
    }

    private static String cited(String... results) {
        List<String> rows = new ArrayList<>();
        for (String result : results) {
            rows.add("Possible | Petit | Bas | - | - | - | - | " + result);
        }
        return String.join("\n", rows);
    }

    /** What is said of citations: the places and the message. */
    private static List<String> unknown(String rows, Logframe... logframes) {
        List<Document<?>> documents = new ArrayList<>();
        documents.add(Document.of(RiskRegister.KIND, RiskSketch.of(rows)));
        for (Logframe logframe : logframes) {
            documents.add(Document.of(Logframe.KIND, logframe));
        }
        return Validator.of(List.of(new LogframePack()))
                .validate(Dossier.of(documents), LocalDate.of(2026, 1, 1))
                .findings()
                .stream()
                .filter(finding -> finding.code().equals("RK-NODE-REF"))
                .map(finding -> finding.places().get(0).pointer() + " " + finding.message(Language.EN))
                .toList();
    }

    @Test
    void a_register_that_names_no_results_is_told_once() {
        assertThat(unknown(cited("-", "-"))).containsExactly(" Nothing says which results these risks bear upon.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"R1", "Résultat 2", "L'OS et les RI", "tous", "R1 à R4", "Toutes les activités", "الكل", "1, 3"})
    void codes_and_what_stands_for_all_of_them_are_citations(String results) {
        assertThat(unknown(cited(results, "R2"))).isEmpty();
    }

    @Test
    void prose_and_blank_cells_beside_citations_are_told() {
        assertThat(unknown(cited("R1", "la santé", "-", "-")))
                .containsExactly(
                        "/risks/1/results “la santé” has no code of the logframe.",
                        "/risks/2/results For 2 risks nothing says which results are concerned.");
    }

    @Test
    void codes_are_held_against_the_logframe_that_is_given_with_the_register() {
        Logframe logframe = Sketch.of("OS 1 | Les puits sont curés\nR1 | Les pompes marchent\nR2 | L’eau est bonne");
        assertThat(unknown(cited("R1", "Résultat 2", "2", "R7 et R1", "OS"), logframe))
                .isEmpty();
        assertThat(unknown(cited("R1", "R7"), logframe))
                .containsExactly("/risks/1/results “R7” has no code of the logframe.");
        assertThat(unknown(cited("R1", "R7"))).isEmpty();
    }

    @Test
    void a_logframe_alone_has_no_risks_to_speak_of() {
        assertThat(Validator.of(List.of(new LogframePack()))
                        .validate(
                                Dossier.of(List.of(Document.of(Logframe.KIND, Sketch.of("R1 | Les pompes marchent")))),
                                LocalDate.of(2026, 1, 1))
                        .findings())
                .noneMatch(finding -> finding.code().startsWith("RK-"));
    }
}
