package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.CostLine;
import org.indh.budget.CostLineBuilder;
import org.indh.budget.HeadingBuilder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Kind;
import org.indh.core.document.Kinds;
import org.indh.core.finding.Place;
import org.indh.core.testing.WrittenDossier;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.Profile;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ChainNodeBuilder;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.LogframeBuilder;
import org.indh.planning.programme.Programme;
import org.indh.planning.programme.ProgrammeBuilder;
import org.junit.jupiter.api.Test;

/** What DGD asks of costs, shifts and evaluations. */
class DonorRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 1, 1);

    private static List<Kind<?>> kinds() {
        List<Kind<?>> kinds = new ArrayList<>();
        ServiceLoader.load(Kinds.class).forEach(module -> kinds.addAll(module.kinds()));
        return kinds;
    }

    private static ValidationReport judged(String report) {
        List<String> lines = report.lines().toList();
        WrittenDossier written = WrittenDossier.of(lines, kinds());
        return Validator.standard().under(written.profile()).validate(written.dossier(), TODAY);
    }

    private static List<String> found(ValidationReport report, String code) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.severity().code() + " "
                        + finding.places().stream()
                                .map(Place::pointer)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" "))
                        + ": "
                        + finding.message(Language.EN).replaceAll("\\p{Z}", " "))
                .toList();
    }

    private static List<String> gaps(ValidationReport report, String code) {
        return report.notEvaluated().stream()
                .filter(gap -> gap.code().equals(code))
                .map(gap -> gap.reason() + " " + gap.count())
                .toList();
    }

    private static ValidationReport costs(String direct, String structure, String... first) {
        return judged(String.join("\n", first) + """

                kind: financial-report
                | cost-class  | phase    | amount |
                | operational | approved | %s MAD |
                | management  | approved | 60000.00 MAD |
                | structure   | approved | %s MAD |
                """.formatted(direct, structure));
    }

    @Test
    void a_flat_rate_that_was_taken_on_a_total_that_holds_it_is_told() {
        ValidationReport report = costs("437550.00", "37450.00");
        assertThat(found(report, "DG-COST-CLASS"))
                .containsExactly(
                        "warning /lines/2/amount: The structure costs, 37,450.00 MAD, are to the cent 7% of the total,"
                                + " themselves included. On direct costs alone (497,550.00 MAD) the same rate gives 34,828.50 MAD.");
    }

    /** Worked example 18: 7 % of 500,000 is 35,000, and 37,450 is 7 % of a total of 535,000. */
    @Test
    void a_flat_rate_that_was_taken_on_a_total_and_added_to_it_again_is_told() {
        assertThat(found(costs("440000.00", "37450.00"), "DG-COST-CLASS"))
                .containsExactly(
                        "warning /lines/2/amount: The structure costs, 37,450.00 MAD, are to the cent 7% of 535,000.00 MAD,"
                                + " which is the direct costs with 7% already added. On direct costs alone (500,000.00 MAD)"
                                + " the same rate gives 35,000.00 MAD.");
        assertThat(found(costs("440000.00", "37451.00"), "DG-COST-CLASS")).isEmpty();
        assertThat(found(costs("273333.33", "24956.66"), "DG-COST-CLASS"))
                .as("7 % of 333,333.33 is 23,333.33 to the cent, and 7 % of both is 24,966.67")
                .isEmpty();
        assertThat(found(costs("273333.33", "24966.67"), "DG-COST-CLASS"))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("7% of 356,666.66 MAD", "gives 23,333.33 MAD"));
    }

    @Test
    void a_rate_that_may_have_been_agreed_on_direct_costs_is_not_taken_for_one_on_more() {
        assertThat(found(costs("440000.00", "26250.00"), "DG-COST-CLASS"))
                .as("5.25 % of 500,000, and 5 % of 525,000")
                .isEmpty();
        assertThat(found(costs("440000.00", "55000.00"), "DG-COST-CLASS"))
                .as("11 % of 500,000, and 10 % of 550,000")
                .isEmpty();
        assertThat(found(costs("15000.00", "1530.00"), "DG-COST-CLASS"))
                .as("2 % of 76,500, in tens as chance makes them")
                .isEmpty();
    }

    @Test
    void an_amount_that_cannot_be_read_leaves_the_rate_unjudged() {
        ValidationReport report = costs("nombreux", "37450.00");
        assertThat(found(report, "DG-COST-CLASS")).isEmpty();
        assertThat(gaps(report, "DG-COST-CLASS")).containsExactly("classes-unknown 1");
        assertThat(found(costs("440000.00", "???"), "DG-COST-CLASS")).isEmpty();
    }

    @Test
    void what_dgd_asks_is_graver_by_its_own_measure() {
        Profile dgd = Profile.named("dgd");
        assertThat(List.of(StructureCosts.RULE, BudgetShift.RULE, EvaluationPlanned.RULE))
                .extracting(rule -> rule.severity() + " " + dgd.severity(rule).orElseThrow())
                .containsExactly("WARNING ERROR", "INFO WARNING", "INFO WARNING");
    }

    @Test
    void a_flat_rate_on_direct_costs_and_amounts_as_round_as_chance_are_not_told() {
        assertThat(found(costs("440000.00", "35000.00"), "DG-COST-CLASS")).isEmpty();
        assertThat(gaps(costs("440000.00", "35000.00"), "DG-COST-CLASS")).containsExactly("ceiling-unknown 1");
        assertThat(found(costs("390000.00", "50000.00"), "DG-COST-CLASS"))
                .as("a tenth of 500,000, in tens of thousands")
                .isEmpty();
        assertThat(found(costs("440000.00", "35001.00"), "DG-COST-CLASS")).isEmpty();
    }

    @Test
    void what_is_beyond_the_profile_s_ceiling_is_told_and_what_reaches_it_is_not() {
        String ceiling = "# parameter: dgd.structure-costs = 7";
        assertThat(found(costs("440000.00", "35000.00", ceiling), "DG-COST-CLASS"))
                .isEmpty();
        assertThat(gaps(costs("440000.00", "35000.00", ceiling), "DG-COST-CLASS"))
                .isEmpty();
        assertThat(found(costs("440000.00", "36000.00", ceiling), "DG-COST-CLASS"))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("are 7.20% of the direct costs", "more than the 7%"));
    }

    @Test
    void costs_that_do_not_say_their_class_or_amount_are_not_judged() {
        String without = """
                kind: financial-report
                | cost-class  | phase    | amount | absence |
                | operational | approved | 437550.00 MAD | |
                | %s          | approved | %s | %s |
                | structure   | approved | 37450.00 MAD | |
                """;
        assertThat(gaps(judged(without.formatted("", "60000.00 MAD", "")), "DG-COST-CLASS"))
                .containsExactly("classes-unknown 1");
        assertThat(gaps(judged(without.formatted("management", "", "unknown")), "DG-COST-CLASS"))
                .containsExactly("classes-unknown 1");
        assertThat(found(judged(without.formatted("management", "60000.00 MAD", "")), "DG-COST-CLASS"))
                .hasSize(1);
    }

    private static ValidationReport shift(String tolerance, String change, String decision) {
        return judged("""
                %s
                kind: financial-report
                | outcome | nature     | year | phase    | amount        | virement |
                | OS 1    | investment | 2031 | approved | 60000.00 MAD  |          |
                | OS 1    | investment | 2032 | approved | 40000.00 MAD  |          |
                | OS 1    | operating  | 2031 | approved | 80000.00 MAD  |          |
                | OS 1    | investment | 2032 | %s       | %s MAD        | %s       |
                """.formatted(tolerance, change.split(" ")[0], change.split(" ")[1], decision));
    }

    private static final String FIFTEEN = "# parameter: dgd.shift = 15";

    @Test
    void a_line_that_was_changed_by_more_than_the_tolerance_names_its_decision() {
        assertThat(found(shift(FIFTEEN, "amendment 18000.00", ""), "DG-SHIFT"))
                .containsExactly(
                        "info /lines/3/amount /lines/0/amount /lines/1/amount: This line goes from 100,000.00 MAD to"
                                + " 118,000.00 MAD,"
                                + " a change of 18.0%, more than the 15% admitted (example), and no decision is named.");
        assertThat(found(shift(FIFTEEN, "amendment 18000.00", "D-4"), "DG-SHIFT"))
                .isEmpty();
        assertThat(found(shift(FIFTEEN, "amendment 15000.00", ""), "DG-SHIFT")).isEmpty();
        assertThat(found(shift(FIFTEEN, "amendment -18000.00", ""), "DG-SHIFT")).hasSize(1);
    }

    @Test
    void a_budget_that_was_restated_is_held_against_the_approved_one() {
        assertThat(found(shift(FIFTEEN, "revised 118000.00", ""), "DG-SHIFT")).hasSize(1);
        assertThat(found(shift(FIFTEEN, "revised 118000.00", "D-4"), "DG-SHIFT"))
                .isEmpty();
        assertThat(found(shift(FIFTEEN, "revised 100000.00", ""), "DG-SHIFT")).isEmpty();
    }

    @Test
    void without_a_tolerance_a_change_is_not_judged_and_no_change_is_fine() {
        assertThat(gaps(shift("", "amendment 18000.00", ""), "DG-SHIFT")).containsExactly("tolerance-unknown 1");
        assertThat(gaps(shift("", "amendment 0.00", ""), "DG-SHIFT")).isEmpty();
        assertThat(gaps(shift("", "paid 18000.00", ""), "DG-SHIFT")).isEmpty();
    }

    private static Document<Programme> programme(String donor) {
        return Document.of(
                Programme.KIND, ProgrammeBuilder.builder().donor(donor).build());
    }

    private static Document<Logframe> logframe(String activity) {
        return Document.of(
                Logframe.KIND,
                LogframeBuilder.builder()
                        .nodes(List.of(ChainNodeBuilder.builder()
                                .activities(List.of(new Activity(null, LocalizedText.parse(activity))))
                                .build()))
                        .build());
    }

    private static Document<Budget> budget(String... labels) {
        List<CostLine> lines = Stream.of(labels)
                .map(label -> CostLineBuilder.builder()
                        .label(LocalizedText.parse(label))
                        .build())
                .toList();
        return Document.of(
                Budget.KIND,
                BudgetBuilder.builder()
                        .headings(List.of(HeadingBuilder.builder().lines(lines).build()))
                        .build());
    }

    private static List<String> evaluation(Document<?>... documents) {
        ValidationReport report = Validator.standard().validate(Dossier.of(List.of(documents)), TODAY);
        return found(report, "DG-EVALUATION");
    }

    @Test
    void a_programme_whose_documents_never_speak_of_an_evaluation_is_told_so() {
        assertThat(evaluation(programme("DGD"), logframe("Équiper les ateliers"), budget("Loyer")))
                .singleElement()
                .satisfies(
                        said -> assertThat(said).startsWith("info : Neither the logframe (1 activity) nor the budget"));
        assertThat(evaluation(programme("DGD"), logframe("Évaluation à mi-parcours"), budget("Loyer")))
                .isEmpty();
        assertThat(evaluation(programme("DGD"), logframe("إنجاز تقييم نهائي"), budget("Loyer")))
                .isEmpty();
    }

    @Test
    void an_assessment_of_needs_is_no_evaluation_of_the_programme_and_pays_for_none() {
        Document<Logframe> needs = logframe("Évaluation des besoins en eau des douars");
        assertThat(evaluation(programme("DGD"), needs, budget("Loyer")))
                .singleElement()
                .satisfies(said -> assertThat(said)
                        .contains("speaks of an evaluation of the programme; one of needs, risks, offers or training"));
        assertThat(evaluation(programme("DGD"), needs, budget("Évaluation finale")))
                .isEmpty();
        Document<Logframe> planned = logframe("Évaluation à mi-parcours");
        assertThat(evaluation(programme("DGD"), planned, budget("Loyer", "Véhicule", "Évaluation des offres")))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("none of the budget’s 3 named lines pays for it"));
    }

    @Test
    void a_programme_that_only_evaluates_itself_lacks_somebody_independent() {
        Document<Budget> budget = budget("Loyer", "Véhicule", "Atelier d’auto-évaluation");
        assertThat(evaluation(programme("DGD"), logframe("Mener une auto-évaluation annuelle"), budget))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("only plans to evaluate itself (2 passages)"));
        assertThat(evaluation(programme("DGD"), logframe("إنجاز تقييم ذاتي سنوي"), budget))
                .hasSize(1);
        assertThat(evaluation(programme("DGD"), logframe("Évaluation finale"), budget))
                .as("by whom is not said, and may be by anybody")
                .isEmpty();
    }

    @Test
    void named_lines_of_a_budget_pay_for_the_evaluation_that_is_planned() {
        Document<Logframe> planned = logframe("Évaluation à mi-parcours");
        assertThat(evaluation(programme("Belgique, DGD"), planned, budget("Loyer", "Véhicule", "Missions")))
                .singleElement()
                .satisfies(said -> assertThat(said).contains("none of the budget’s 3 named lines pays for it"));
        assertThat(evaluation(programme("DGD"), planned, budget("Loyer", "Véhicule", "Évaluation externe")))
                .isEmpty();
        assertThat(evaluation(programme("DGD"), planned, budget("Loyer", "Véhicule")))
                .as("two lines are a summary")
                .isEmpty();
    }

    @Test
    void of_another_donor_or_of_half_a_dossier_nothing_is_said() {
        assertThat(evaluation(programme("Union européenne"), logframe("Équiper"), budget("Loyer")))
                .isEmpty();
        assertThat(evaluation(programme("DGD"), budget("Loyer"))).isEmpty();
        assertThat(evaluation(programme("DGD"), logframe("Équiper"))).isEmpty();
        assertThat(evaluation(logframe("Équiper"), budget("Loyer"))).isEmpty();
    }

    private static ValidationReport added(String codes, String decision) {
        return judged("""
                # parameter: dgd.shift = 15
                kind: financial-report
                | outcome | nature     | phase    | amount       | virement |
                | OS 1    | investment | approved | 60000.00 MAD |          |
                | %s      | revised    | 500.00 MAD            | %s       |
                """.formatted(codes, decision));
    }

    @Test
    void a_line_that_nobody_approved_is_shifted_as_a_whole() {
        assertThat(found(added("OS 1 | operating", ""), "DG-SHIFT"))
                .containsExactly(
                        "info /lines/1/amount: This line holds 500.00 MAD, was not approved, and no decision is"
                                + " named.");
        assertThat(found(added("OS 1 | operating", "D-4"), "DG-SHIFT")).isEmpty();
        assertThat(found(added("OS 1 | ", ""), "DG-SHIFT"))
                .as("by other codes than what was approved")
                .isEmpty();
    }
}
