package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.given.Lines.line;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.indh.budget.BudgetLine;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** A common project is counted once. */
class ParticipationTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    private static final Participation THIRDS = new Participation(
            "P-12", ImmutableSortedMap.of("A", Share.of(1, 3), "B", Share.of(1, 3), "C", Share.of(1, 3)));

    private static BudgetLine of(String member) {
        return line("100.00 MAD", "project", "P-12", "member", member);
    }

    @Test
    void what_all_partners_report_whole_is_counted_once_to_the_cent() {
        Participation.Parts parts = Participation.of(List.of(of("C"), of("A"), of("B")), List.of(THIRDS));
        Consolidation totals = parts.lines().stream().collect(Consolidation.by(MEMBER));
        assertThat(totals.total().money()).isEqualTo(MoneyByCurrency.of(Money.parse("100.00 MAD")));
        assertThat(totals.at("A").money()).isEqualTo(MoneyByCurrency.of(Money.parse("33.34 MAD")));
        assertThat(totals.at("C").money()).isEqualTo(MoneyByCurrency.of(Money.parse("33.33 MAD")));
        assertThat(parts.unshared()).isEmpty();
    }

    private static MoneyByCurrency total(List<BudgetLine> lines) {
        return lines.stream().collect(Consolidation.by()).total().money();
    }

    @Test
    void partners_who_report_one_line_of_a_project_have_it_together_whether_copies_are_looked_for_before_or_after() {
        List<BudgetLine> lines = new ArrayList<>();
        for (String member : List.of("B", "A", "C")) {
            lines.add(of(member).withId("P12-L1"));
            lines.add(line("7.00 MAD", "member", member).withId("F-7"));
        }
        MoneyByCurrency all = MoneyByCurrency.of(Money.parse("107.00 MAD"));
        Participation.Parts parts = Participation.of(Distinct.of(lines), List.of(THIRDS));
        assertThat(total(parts.lines())).isEqualTo(all);
        assertThat(parts.missing()).isEmpty();
        assertThat(total(Distinct.of(parts.lines()).lines()))
                .as("looked for again")
                .isEqualTo(all);
        Participation.Parts first = Participation.of(lines, List.of(THIRDS));
        assertThat(total(Distinct.of(first.lines()).lines()))
                .as("looked for after")
                .isEqualTo(all);
        assertThat(first.lines())
                .filteredOn(line -> line.code(MEMBER).filter("B"::equals).isPresent())
                .extracting(BudgetLine::id)
                .containsExactly("P12-L1/B", "F-7");
    }

    @Test
    void what_one_partner_reports_twice_counts_once_before_it_is_shared() {
        List<BudgetLine> lines = new ArrayList<>();
        for (String member : List.of("A", "B", "C", "A")) {
            lines.add(of(member).withId("P12-L1"));
        }
        assertThat(total(Participation.of(Distinct.of(lines), List.of(THIRDS)).lines()))
                .isEqualTo(MoneyByCurrency.of(Money.parse("100.00 MAD")));
    }

    @Test
    void a_copy_that_does_not_say_whose_it_is_takes_nothing_from_those_that_do() {
        List<BudgetLine> lines = List.of(
                line("100.00 MAD", "project", "P-12").withId("P12-L1"),
                of("A").withId("P12-L1"),
                of("B").withId("P12-L1"),
                of("C").withId("P12-L1"));
        Participation.Parts parts = Participation.of(Distinct.of(lines), List.of(THIRDS));
        assertThat(total(parts.lines())).isEqualTo(MoneyByCurrency.of(Money.parse("100.00 MAD")));
        assertThat(parts.unshared()).isEmpty();
    }

    @Test
    void a_partner_who_bears_all_keeps_the_line_as_it_was() {
        Participation alone = new Participation("P-12", ImmutableSortedMap.of("A", Share.of(1, 1)));
        BudgetLine line = of("A").withId("P12-L1");
        assertThat(Participation.of(List.of(line), List.of(alone)).lines()).containsExactly(line);
    }

    @Test
    void who_reports_a_project_without_a_share_in_it_makes_the_total_uncertain() {
        Participation.Parts parts = Participation.of(List.of(of("A"), of("Z")), List.of(THIRDS));
        Total total = parts.lines().stream().collect(Consolidation.by()).total();
        assertThat(total.isAtLeast()).isTrue();
        assertThat(total.money()).isEqualTo(MoneyByCurrency.of(Money.parse("33.34 MAD")));
        assertThat(parts.unshared()).containsExactly(of("Z"));
    }

    @Test
    void partners_report_a_project_with_what_was_refused_of_it_and_apart_from_advances() {
        BudgetLine refused = line("5.00 MAD", "project", "P-12", "expense-state", "disallowed");
        BudgetLine advance = line("9.00 MAD", "project", "P-12", "advance", "transferred");
        List<BudgetLine> lines = new ArrayList<>();
        for (String member : List.of("A", "B", "C")) {
            lines.addAll(List.of(of(member), refused.with(MEMBER, member), advance.with(MEMBER, member)));
        }
        Participation.Parts parts = Participation.of(lines, List.of(THIRDS));
        assertThat(parts.contradicting()).isEmpty();
        assertThat(parts.missing()).isEmpty();
        lines.remove(refused.with(MEMBER, "B"));
        assertThat(Participation.of(lines, List.of(THIRDS)).contradicting()).hasSize(1);
    }

    @Test
    void lines_of_other_projects_stay_as_they_are() {
        BudgetLine other = line("7 MAD", "project", "P-13", "member", "A");
        assertThat(Participation.of(List.of(other, line("8 MAD")), List.of(THIRDS))
                        .lines())
                .containsExactly(other, line("8 MAD"));
    }

    @Test
    void shares_may_leave_a_part_to_nobody_and_never_exceed_the_whole() {
        Participation most = new Participation("P", ImmutableSortedMap.of("A", Share.of(60, 100)));
        assertThat(most.part(Money.parse("10 MAD"), "A")).contains(Money.parse("6 MAD"));
        assertThat(most.part(Money.parse("10 MAD"), "B")).isEmpty();
        assertThat(most.unallotted(Money.parse("10 MAD"))).isEqualTo(Money.parse("4 MAD"));
        Participation all = new Participation("P", ImmutableSortedMap.of("A", Share.of(2, 3), "B", Share.of(33, 99)));
        assertThat(all.unallotted(Money.parse("10 MAD"))).isEqualTo(Money.parse("0 MAD"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Participation(
                        "P", ImmutableSortedMap.of("A", Share.of(2, 3), "B", Share.of(1, 3), "C", Share.of(1, 100))));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Participation("P", ImmutableSortedMap.of("A", Share.of(-1, 3))));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Participation.of(List.of(), List.of(most, most)));
    }

    @Property
    void parts_and_what_nobody_has_always_add_up_to_the_whole(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 12) Integer> twelfths,
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long centimes) {
        TreeMap<String, Share> shares = new TreeMap<>();
        int sum = Math.max(1, twelfths.stream().mapToInt(n -> n).sum());
        for (int i = 0; i < twelfths.size(); i++) {
            shares.put("M" + i, Share.of(twelfths.get(i), sum + 1));
        }
        Participation participation = new Participation("P", shares);
        Money whole = Money.ofMinor(centimes, MAD);
        Money parts = Money.total(
                shares.keySet().stream()
                        .map(member -> participation.part(whole, member).orElseThrow())
                        .toList(),
                MAD);
        assertThat(parts.plus(participation.unallotted(whole))).isEqualTo(whole);
    }
}
