package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.given.Lines.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.indh.budget.BudgetLine;
import org.indh.budget.consolidation.RepeatedIds.Repeated;
import org.indh.core.document.UnreadableFileException;
import org.junit.jupiter.api.Test;

/** Ids that several lines of a list bear. */
class RepeatedIdsTest {
    private static RepeatedIds of(List<BudgetLine> lines, int most) throws UnreadableFileException {
        LineRows rows = LineRows.of(lines);
        return RepeatedIds.of(rows, LineColumns.of(rows.columns()), most);
    }

    private static RepeatedIds of(BudgetLine... lines) throws UnreadableFileException {
        return of(List.of(lines), RepeatedIds.MOST_LINES);
    }

    @Test
    void an_id_that_stands_twice_is_told_with_its_lines() throws UnreadableFileException {
        RepeatedIds found = of(
                line("1 MAD").withId("L1"),
                line("2 MAD").withId("L2"),
                line("3 MAD").withId("L1"),
                line("4 MAD").withId("L3"),
                line("5 MAD").withId("L1"),
                line("6 MAD").withId("L2"));
        assertThat(found.ids())
                .containsExactly(new Repeated("L1", List.of(2, 4, 6)), new Repeated("L2", List.of(3, 7)));
        assertThat(found.again()).isEqualTo(3);
        assertThat(found.lookedAt()).isEqualTo(6);
        assertThat(found.isWhole()).isTrue();
    }

    @Test
    void lines_without_an_id_repeat_nothing() throws UnreadableFileException {
        RepeatedIds found = of(line("1 MAD"), line("1 MAD"), line("1 MAD").withId("L1"));
        assertThat(found.ids()).isEmpty();
        assertThat(found.again()).isZero();
        LineRows rows =
                LineRows.of(List.of(line("1 MAD").withId("L1"), line("1 MAD").withId("L1")));
        LineColumns without = LineColumns.of(List.of("amount", "currency"));
        assertThat(RepeatedIds.of(rows, without).ids()).isEmpty();
    }

    @Test
    void an_id_is_its_members_and_its_budgets_own() throws UnreadableFileException {
        assertThat(of(
                                line("1 MAD", "member", "A", "budget", "T1").withId("1"),
                                line("1 MAD", "member", "B", "budget", "T1").withId("1"),
                                line("1 MAD", "member", "A", "budget", "T2").withId("1"))
                        .ids())
                .isEmpty();
        assertThat(of(
                                line("1 MAD", "member", "A", "budget", "T1").withId("1"),
                                line("9 MAD", "member", "A", "budget", "T1").withId("1"))
                        .ids())
                .containsExactly(new Repeated("1", List.of(2, 3)));
    }

    @Test
    void beyond_a_number_of_lines_nothing_is_looked_at() throws UnreadableFileException {
        List<BudgetLine> lines = List.of(
                line("1 MAD").withId("L1"),
                line("2 MAD").withId("L1"),
                line("3 MAD").withId("L2"),
                line("4 MAD").withId("L2"));
        assertThat(of(lines, 4).isWhole()).isTrue();
        RepeatedIds three = of(lines, 3);
        assertThat(three.isWhole()).isFalse();
        assertThat(three.lookedAt()).isEqualTo(3);
        assertThat(three.ids()).extracting(Repeated::id).containsExactly("L1");
    }

    @Test
    void who_looks_for_something_else_is_given_every_record_of_the_same_reading() throws UnreadableFileException {
        LineRows rows = LineRows.of(List.of(
                line("1 MAD", "commune", "Tata", "member", "A").withId("L1"),
                line("2 MAD", "commune", "Akka", "member", "A").withId("L1"),
                line("3 MAD", "commune", "Foum Zguid", "member", "B").withId("L1")));
        List<String> seen = new ArrayList<>();
        RepeatedIds found = RepeatedIds.of(
                rows,
                LineColumns.of(rows.columns()),
                each -> seen.add(each.text(0).orElseThrow() + " " + each.text(1).orElseThrow()));
        assertThat(found.ids()).containsExactly(new Repeated("L1", List.of(2, 3)));
        assertThat(seen).containsExactly("Tata A", "Akka A", "Foum Zguid B");
    }

    @Test
    void who_looks_beside_sees_a_list_without_ids_as_well() throws UnreadableFileException {
        LineRows rows = LineRows.of(List.of(line("1 MAD", "commune", "Tata"), line("1 MAD", "commune", "Tata")));
        List<Integer> seen = new ArrayList<>();
        LineColumns columns = LineColumns.of(List.of("commune", "amount", "currency"));
        assertThat(RepeatedIds.of(rows, columns, each -> seen.add(each.line())))
                .isEqualTo(new RepeatedIds(List.of(), 0, 0, true));
        assertThat(seen).containsExactly(2, 3);
    }

    @Test
    void of_many_repetitions_the_first_are_shown_and_all_are_counted() throws UnreadableFileException {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            lines.add(line("1 MAD").withId("L" + i));
            lines.add(line("1 MAD").withId("L" + i));
        }
        for (int i = 0; i < 20; i++) {
            lines.add(line("1 MAD").withId("L0"));
        }
        RepeatedIds found = of(lines, RepeatedIds.MOST_LINES);
        assertThat(found.ids()).hasSize(1_000);
        assertThat(found.again()).isEqualTo(1_220);
        assertThat(found.ids().get(0).fileLines()).hasSize(10).startsWith(2, 3, 2402);
    }

    @Property
    void as_many_lines_are_told_as_bear_an_id_that_stood_before(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 20) Integer> ids) throws UnreadableFileException {
        List<BudgetLine> lines =
                ids.stream().map(id -> line("1 MAD").withId("L" + id)).toList();
        Set<Integer> met = new HashSet<>();
        long again = ids.stream().filter(id -> !met.add(id)).count();
        assertThat(of(lines, RepeatedIds.MOST_LINES).again()).isEqualTo(again);
    }

    @Property
    void a_set_of_numbers_holds_each_once(@ForAll @Size(max = 3_000) List<@IntRange(max = 5_000) Integer> numbers) {
        LongSet set = new LongSet();
        Set<Integer> same = new HashSet<>();
        for (int number : numbers) {
            assertThat(set.add((long) number << 32)).isEqualTo(same.add(number));
        }
    }
}
