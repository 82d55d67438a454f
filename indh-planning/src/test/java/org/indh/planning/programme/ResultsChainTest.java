package org.indh.planning.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.ACTIVITY;
import static org.indh.budget.Dimension.OUTCOME;
import static org.indh.budget.Dimension.RESULT;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.YearRange;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ActivityCode;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.ChainNodeBuilder;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.LogframeBuilder;
import org.indh.logframe.chain.NodeCode;
import org.junit.jupiter.api.Test;

/** A budget added up by the results and outcomes of a logframe. */
class ResultsChainTest {
    private static ChainNode outcome(String code) {
        return ChainNodeBuilder.builder()
                .code(NodeCode.parse(code))
                .level(Level.OUTCOME)
                .build();
    }

    private static ChainNode result(String code, String parent, String... activities) {
        return ChainNodeBuilder.builder()
                .code(NodeCode.parse(code))
                .level(Level.OUTPUT)
                .parent(parent.isEmpty() ? null : NodeCode.parse(parent))
                .activities(Arrays.stream(activities)
                        .map(activity -> new Activity(ActivityCode.parse(activity), null))
                        .toList())
                .build();
    }

    private static Logframe logframe(ChainNode... nodes) {
        return LogframeBuilder.builder().nodes(List.of(nodes)).build();
    }

    private static final Logframe EXAMPLE = LogframeBuilder.builder(logframe(
                    outcome("OS 1"),
                    result("R5", "OS 1", "A.5.6", "A.5.7"),
                    result("R6", "OS 1", "A.6.1"),
                    outcome("OS 2"),
                    result("R7", "OS 2", "A.7.1")))
            .title(LocalizedText.parse("Programme communal"))
            .period(YearRange.parse("2017-2021"))
            .build();

    private static BudgetLine line(String amount) {
        return BudgetLine.of(Money.parse(amount));
    }

    private static MoneyByCurrency money(String amount) {
        return MoneyByCurrency.of(Money.parse(amount));
    }

    @Test
    void activities_roll_up_to_results_and_outcomes_and_the_logframe_is_named() {
        Consolidation totals = Stream.of(
                        line("3 MAD").with(ACTIVITY, "A.5.6"),
                        line("4 MAD").with(ACTIVITY, "A.6.1"),
                        line("5 MAD").with(RESULT, "R7"),
                        line("6 MAD"))
                .collect(Consolidation.by(ResultsChain.of(List.of(EXAMPLE)).hierarchies(), OUTCOME, RESULT));
        assertThat(totals.at("OS 1", "R5").money()).isEqualTo(money("3 MAD"));
        assertThat(totals.at("OS 2", "R7").money()).isEqualTo(money("5 MAD"));
        assertThat(totals.per(OUTCOME).at("OS 1").money()).isEqualTo(money("7 MAD"));
        assertThat(totals.per(OUTCOME).at("").money())
                .as("nobody says for what")
                .isEqualTo(money("6 MAD"));
        assertThat(totals.editions()).containsExactly("Programme communal 2017-2021");
    }

    @Test
    void a_result_that_two_outcomes_have_lies_in_neither() {
        Logframe local = logframe(outcome("OS 1"), result("R1", "OS 1"), outcome("OS 2"), result("R1", "OS 2", "A.1"));
        assertThat(ResultsChain.of(List.of(local)).outcomes().parents()).isEmpty();
        assertThat(ResultsChain.of(List.of(local)).results().parent("A.1")).contains("R1");
        Logframe half = logframe(outcome("OS 1"), result("R1", "OS 1"), result("R1", ""));
        assertThat(ResultsChain.of(List.of(half)).outcomes().parents()).isEmpty();
    }

    @Test
    void logframes_of_one_programme_are_one_chain() {
        Logframe one = logframe(outcome("OS 1"), result("R1", "OS 1", "A.1"), result("R2", "OS 1", "A.2"));
        Logframe other = logframe(outcome("OS 2"), result("R3", "OS 2", "A.2"));
        ResultsChain chain = ResultsChain.of(List.of(one, other));
        assertThat(chain.outcomes().parents()).containsOnlyKeys("R1", "R2", "R3");
        assertThat(chain.results().parents()).as("A.2 is said twice").containsOnlyKeys("A.1");
        assertThat(chain.outcomes().edition()).isEqualTo("logframe");
    }

    @Test
    void what_has_no_code_or_hangs_on_no_outcome_lies_in_nothing() {
        ChainNode impact = ChainNodeBuilder.builder()
                .code(NodeCode.parse("OG"))
                .level(Level.IMPACT)
                .build();
        ChainNode nameless = ChainNodeBuilder.builder()
                .level(Level.OUTPUT)
                .activities(List.of(new Activity(null, null), new Activity(ActivityCode.parse("A.9"), null)))
                .build();
        ResultsChain chain =
                ResultsChain.of(List.of(logframe(impact, result("R1", "OG"), result("R2", "OS 9"), nameless)));
        assertThat(chain.outcomes().parents()).isEmpty();
        assertThat(chain.results().parents()).isEmpty();
        assertThat(ResultsChain.of(List.of()).results().edition()).isEqualTo("logframe");
    }
}
