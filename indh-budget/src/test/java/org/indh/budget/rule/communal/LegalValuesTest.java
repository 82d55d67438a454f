package org.indh.budget.rule.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.rule.communal.Sketch.budget;
import static org.indh.budget.rule.communal.Sketch.found;
import static org.indh.budget.rule.communal.Sketch.foundUnder;
import static org.indh.budget.rule.communal.Sketch.notEvaluated;
import static org.indh.budget.rule.communal.Sketch.report;

import java.time.LocalDate;
import java.util.List;
import org.indh.core.document.Dossier;
import org.indh.core.text.Language;
import org.indh.core.validation.InvalidProfileException;
import org.indh.core.validation.Profile;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days, priorities and shares that the law or a lender sets. */
class LegalValuesTest {
    @ParameterizedTest
    @CsvSource({
        "votedOn=2026-11-15 visaOn=2026-12-31, ''",
        "votedOn=2026-11-16, warning CB-CALENDAR /votedOn /year",
        "visaOn=2027-01-01, warning CB-CALENDAR /visaOn /year",
        "votedOn=2026-10-20, ''",
        "votedOn=2026-12-03 visaOn=2027-01-10, warning CB-CALENDAR /votedOn /year /visaOn",
        "votedOn=2026-12-03 visaOn=2026-12-28, warning CB-CALENDAR /votedOn /year",
    })
    void a_vote_after_its_day_and_a_visa_after_the_year_began_are_told(String dates, String said) {
        assertThat(String.join("", found("! year=2027 " + dates))).isEqualTo(said);
    }

    @Test
    void a_late_vote_and_the_late_visa_that_follows_from_it_are_told_in_one_sentence() {
        assertThat(report(budget("! year=2027 votedOn=2026-12-03 visaOn=2027-01-10"))
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.EN))
                        .contains("voted on", "approved on", "the last days are"));
    }

    @Test
    void a_day_that_the_law_set_before_it_was_in_force_binds_nobody() {
        String before = "! year=2015 votedOn=2014-11-20 visaOn=2015-01-05";
        assertThat(found(before)).isEmpty();
        assertThat(unjudged(before)).isEmpty();
        assertThat(found("! year=2016 votedOn=2015-11-20")).containsExactly("warning CB-CALENDAR /votedOn /year");
    }

    @ParameterizedTest
    @CsvSource({
        "visaOn=2026-12-20, absent /votedOn",
        "votedOn=hier visaOn=2026-12-20, unreadable /votedOn",
        "votedOn=2026-11-05 visaOn=hier, unreadable /visaOn",
        "votedOn=2026-11-05, ''",
    })
    void a_vote_that_is_missing_and_a_day_that_cannot_be_read_are_not_judged(String dates, String said) {
        assertThat(found("! year=2027 " + dates)).isEmpty();
        assertThat(String.join("", unjudged("! year=2027 " + dates))).isEqualTo(said);
    }

    private static List<String> unjudged(String rows) {
        return report(budget(rows)).notEvaluated().stream()
                .filter(one -> one.code().equals("CB-CALENDAR"))
                .map(one -> one.reason() + " " + String.join(" ", one.subjects()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"communal-budget.vote-by", "communal-budget.visa-before"})
    void a_day_of_the_profile_that_is_none_is_told_to_whoever_wrote_it(String parameter) {
        Profile wrong = Profile.parse(
                List.of("profile: wrong", "parameter: " + parameter, "  value: 15/11", "  fr: x"),
                "wrong",
                Validator.standard().codes());
        Validator validator = Validator.standard().under(wrong);
        Dossier dossier = Dossier.of(List.of(budget("! year=2027 votedOn=2026-11-10")));
        assertThatExceptionOfType(InvalidProfileException.class)
                .isThrownBy(() -> validator.validate(dossier, LocalDate.of(2026, 12, 31)))
                .withMessageContaining("11-15");
    }

    @Test
    void a_late_vote_is_an_error_for_those_who_apply_the_law() {
        assertThat(foundUnder("dgct", "! year=2027 votedOn=2026-12-03"))
                .containsExactly("error CB-CALENDAR /votedOn /year");
    }

    @Test
    void the_day_is_that_of_the_profile() {
        Profile early = Profile.parse(
                List.of("profile: early", "parameter: communal-budget.vote-by", "  value: 10-31", "  fr: x"),
                "early",
                Validator.standard().codes());
        var report = Validator.standard()
                .under(early)
                .validate(Dossier.of(List.of(budget("! year=2027 votedOn=2026-11-10"))), LocalDate.of(2026, 12, 31));
        assertThat(report.findings()).extracting(finding -> finding.code()).containsExactly("CB-CALENDAR");
    }

    @Test
    void a_budget_without_its_year_or_any_day_is_not_judged() {
        assertThat(report(budget("! votedOn=2026-12-03")).notEvaluated())
                .anyMatch(
                        one -> one.code().equals("CB-CALENDAR") && one.reason().equals("absent"));
        assertThat(report(budget("! year=2027")).notEvaluated())
                .anyMatch(
                        one -> one.code().equals("CB-CALENDAR") && one.reason().equals("absent"));
        assertThat(report(budget("! year=2027 votedOn=hier")).notEvaluated())
                .anyMatch(
                        one -> one.code().equals("CB-CALENDAR") && one.reason().equals("unreadable"));
    }

    private static final String DEBT = """
            # operating expense
            50.10 loan-interest compulsory voted=%s
            20.30 optional voted=%s
            # equipment expense
            50.20 loan-capital compulsory voted=9
            $ interestDue=5 capitalDue=9
            """;

    @Test
    void less_for_loans_than_falls_due_is_told_where_optional_expenses_are_paid_for() {
        assertThat(found(DEBT.formatted("2", "7")))
                .containsExactly("warning CB-COMPULSORY-FIRST /s/0/l/0/voted /loans/0/interestDue /s/0/l/1/voted");
        assertThat(found(DEBT.formatted("0", "7")))
                .as("told once, though the line is at nought")
                .containsExactly("warning CB-COMPULSORY-FIRST /s/0/l/0/voted /loans/0/interestDue /s/0/l/1/voted");
        assertThat(found(DEBT.formatted("5", "7"))).isEmpty();
        assertThat(found(DEBT.formatted("2", "0"))).isEmpty();
    }

    private static List<String> fixes(String rows) {
        return report(budget(rows)).findings().stream()
                .filter(finding -> finding.code().equals("CB-COMPULSORY-FIRST"))
                .map(finding -> finding.fix(Language.EN))
                .toList();
    }

    @Test
    void a_nought_may_stay_where_nothing_is_due_and_never_where_a_loan_falls_due() {
        String nought = "Enter first what is due, by cutting optional expenditure where needed;"
                + " where nothing is due, keep the nought and say why in a note.";
        assertThat(fixes("# operating expense \n 10.10 compulsory voted=0 \n 20.30 optional voted=1000"))
                .containsExactly(nought);
        assertThat(fixes(DEBT.formatted("0", "7")))
                .containsExactly("Enter first what falls due, by cutting optional expenditure where needed.");
    }

    @Test
    void loans_that_no_line_is_marked_for_are_not_judged() {
        String rows = "# operating expense \n 10 compulsory voted=1000 \n 20 optional voted=%s \n $ capitalDue=%s";
        assertThat(found(rows.formatted("500000", "400000"))).isEmpty();
        assertThat(notEvaluated(budget(rows.formatted("500000", "400000"))))
                .contains("CB-COMPULSORY-FIRST loan-lines-unknown");
        assertThat(notEvaluated(budget(rows.formatted("500000", "0")))).noneMatch(said -> said.contains("COMPULSORY"));
        assertThat(notEvaluated(budget(rows.formatted("0", "400000")))).noneMatch(said -> said.contains("COMPULSORY"));
        assertThat(notEvaluated(budget(rows.formatted("500000", "beaucoup"))))
                .contains("CB-COMPULSORY-FIRST unreadable");
    }

    @Test
    void no_more_than_twelve_optional_expenses_are_shown_beside_a_compulsory_one() {
        StringBuilder rows = new StringBuilder("# operating expense \n 10 compulsory voted=0 \n");
        for (int i = 0; i < 30; i++) {
            rows.append("2").append(i).append(" optional voted=1 \n");
        }
        assertThat(report(budget(rows.toString())).findings())
                .filteredOn(finding -> finding.code().equals("CB-COMPULSORY-FIRST"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.places()).hasSize(13));
    }

    @Test
    void compulsory_lines_at_nought_are_told_once_as_information_and_blank_ones_are_a_template() {
        assertThat(found("""
                # operating expense
                10.10 compulsory voted=0
                10.20 compulsory voted=0
                10.30 compulsory
                20.30 optional voted=1000
                """)).containsExactly("info CB-COMPULSORY-FIRST /s/0/l/0/voted /s/0/l/1/voted /s/0/l/3/voted");
        assertThat(found("# operating expense \n 10.10 compulsory voted=0 \n 20.30 voted=1000"))
                .as("nobody says that the other is optional")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "opening=0.3, error CB-SPECIAL-BALANCE /s/1/voted /s/0/voted",
        "opening=0.5, ''",
        "opening=0.6, ''",
    })
    void a_special_account_spends_no_more_than_it_has(String opening, String said) {
        assertThat(String.join("", found("""
                @ INDH special %s
                # special receipt INDH voted=1.0
                # special expense INDH voted=1.5
                """.formatted(opening)))).isEqualTo(said);
    }

    @Test
    void a_special_account_is_judged_by_what_it_paid_as_well() {
        assertThat(found("""
                @ INDH special opening=0
                # special receipt INDH voted=10 paid=4
                # special expense INDH voted=10 paid=6
                """)).containsExactly("error CB-SPECIAL-BALANCE /s/1/paid /s/0/paid");
    }

    @Test
    void a_special_account_that_states_what_it_paid_alone_is_judged_by_that() {
        assertThat(found("""
                @ INDH special opening=0
                # special receipt INDH paid=4
                # special expense INDH paid=6
                """)).containsExactly("error CB-SPECIAL-BALANCE /s/1/paid /s/0/paid");
        assertThat(found("""
                @ INDH special opening=0
                # special receipt INDH paid=4
                # special expense INDH voted=5 paid=6
                """))
                .as("what it was to receive is unknown, and what it received is not")
                .containsExactly("error CB-SPECIAL-BALANCE /s/1/paid /s/0/paid");
    }

    @Test
    void one_account_that_has_to_spare_does_not_hide_another_that_spends_too_much() {
        String rows = """
                @ INDH special opening=0
                @ Eau special opening=0
                # special receipt INDH voted=10 paid=10
                # special expense INDH voted=12 paid=12
                # special receipt Eau voted=90 paid=90
                # special expense Eau voted=20 paid=20
                """;
        assertThat(found(rows))
                .as("told once, of the amounts that were voted")
                .containsExactly("error CB-SPECIAL-BALANCE /s/1/voted /s/0/voted");
        assertThat(report(budget(rows)).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(Language.EN)).contains("INDH"));
    }

    @Test
    void a_surplus_that_is_blank_states_no_opening_balance() {
        String rows = """
                # special receipt INDH
                10 surplus %s
                20 grant voted=10
                # special expense INDH voted=30
                """;
        assertThat(found(rows.formatted("voted=1"))).hasSize(1);
        assertThat(found(rows.formatted(""))).isEmpty();
        assertThat(notEvaluated(budget(rows.formatted("")))).containsExactly("CB-SPECIAL-BALANCE opening-unknown");
    }

    @Test
    void a_balance_that_nobody_states_is_not_taken_for_nil() {
        String rows = "# special receipt INDH voted=10 \n # special expense INDH voted=30";
        assertThat(found(rows)).isEmpty();
        assertThat(notEvaluated(budget(rows))).containsExactly("CB-SPECIAL-BALANCE opening-unknown");
        assertThat(found("""
                # special receipt INDH
                10 surplus voted=10
                20 grant voted=10
                # special expense INDH voted=30
                """)).containsExactly("error CB-SPECIAL-BALANCE /s/1/voted /s/0/l/0/voted /s/0/l/1/voted");
        assertThat(notEvaluated(budget("@ INDH special opening=rien \n" + rows)))
                .containsExactly("CB-SPECIAL-BALANCE unreadable");
    }

    @Test
    void a_special_account_without_a_name_is_judged_like_others_where_it_is_the_only_one() {
        String rows = "%s # special receipt voted=100 \n # special expense voted=300";
        assertThat(notEvaluated(budget(rows.formatted("")))).containsExactly("CB-SPECIAL-BALANCE opening-unknown");
        assertThat(found(rows.formatted("@ - special opening=50 \n")))
                .containsExactly("error CB-SPECIAL-BALANCE /s/1/voted /s/0/voted");
        assertThat(found(rows.formatted("@ - special opening=250 \n"))).isEmpty();
        String several = rows.formatted("@ - special opening=50 \n") + "\n # special expense voted=1";
        assertThat(found(several)).isEmpty();
        assertThat(notEvaluated(budget(several))).containsExactly("CB-SPECIAL-BALANCE opening-unknown");
    }

    @Test
    void receipts_that_nobody_states_are_not_taken_for_nil() {
        String rows = "@ INDH special opening=%s \n # special expense INDH voted=300";
        assertThat(found(rows.formatted("100"))).isEmpty();
        assertThat(notEvaluated(budget(rows.formatted("100")))).containsExactly("CB-SPECIAL-BALANCE receipts-unknown");
        assertThat(notEvaluated(budget(rows.formatted("300")))).isEmpty();
    }

    private static final String LOAN = "# operating receipt \n 30.10 own voted=1000 \n 40 grant voted=500 \n $ %s";

    @ParameterizedTest
    @CsvSource({
        "capitalDue=300 interestDue=220 limit=40%, info CB-DEBT /loans/0/capitalDue /loans/0/interestDue /s/0/l/0/voted",
        "capitalDue=300 interestDue=100 limit=40%, ''",
        "capitalDue=300 interestDue=220 limit=60%, ''",
        "capitalDue=300 interestDue=10 limit=30%,"
                + " info CB-DEBT /loans/0/capitalDue /loans/0/interestDue /s/0/l/0/voted",
    })
    void annuities_stay_within_the_lenders_limit(String loan, String said) {
        assertThat(String.join("", found(LOAN.formatted(loan)))).isEqualTo(said);
    }

    @Test
    void annuities_are_those_of_lines_where_loans_state_none() {
        assertThat(found("""
                # operating receipt
                30.10 own voted=1000
                # equipment expense
                50 loan-capital voted=600
                $ limit=40%
                """)).contains("info CB-DEBT /s/1/l/0/voted /s/0/l/0/voted");
    }

    @Test
    void capital_and_interest_are_each_those_of_loans_else_of_lines() {
        String rows = """
                # operating receipt
                30.10 own voted=1000
                # operating expense
                10 loan-interest voted=%s
                # equipment expense
                20 loan-capital voted=900
                $ capitalDue=300 limit=40%%
                """;
        assertThat(found(rows.formatted("200")))
                .containsExactly("info CB-DEBT /loans/0/capitalDue /s/1/l/0/voted /s/0/l/0/voted");
        assertThat(found(rows.formatted("50")))
                .as("capital that lines state is not added")
                .isEmpty();
        assertThat(notEvaluated(budget(rows.formatted("50").replace("=300", "=beaucoup"))))
                .containsExactly("CB-DEBT unreadable");
    }

    @Test
    void a_share_that_a_profile_sets_holds_for_loans_that_state_none() {
        Profile lender = Profile.parse(
                List.of("profile: lender", "parameter: communal-budget.debt-share", "  value: 40", "  fr: x"),
                "lender",
                List.of());
        assertThat(Validator.standard()
                        .under(lender)
                        .validate(budget(LOAN.formatted("capitalDue=300 interestDue=220")), LocalDate.of(2026, 1, 1))
                        .findings())
                .anyMatch(finding -> finding.code().equals("CB-DEBT"));
        assertThat(notEvaluated(budget(LOAN.formatted("capitalDue=300 interestDue=220"))))
                .containsExactly("CB-DEBT limit-unknown");
    }

    @Test
    void a_share_of_receipts_that_are_not_marked_is_not_judged() {
        String rows = LOAN.replace(" own", "").formatted("capitalDue=900");
        assertThat(found(rows)).isEmpty();
        assertThat(notEvaluated(budget(rows))).containsExactly("CB-DEBT own-receipts-unknown");
        assertThat(Validator.standard()
                        .validate(budget(LOAN.formatted("capitalDue=900").replace("! ", "")), LocalDate.of(2015, 1, 1))
                        .notEvaluated())
                .anyMatch(one -> one.code().equals("CB-DEBT") && one.reason().equals("limit-unknown"));
    }
}
