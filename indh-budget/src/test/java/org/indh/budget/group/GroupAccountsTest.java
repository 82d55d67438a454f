package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.FLOW;
import static org.indh.budget.Dimension.HEADING;
import static org.indh.budget.given.Lines.line;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Comparison;
import org.indh.budget.group.Perimeter.Member;
import org.indh.core.measure.Share;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Two years of a group whose members are not the same. */
class GroupAccountsTest {
    private static final LocalDate EARLIER = LocalDate.of(2030, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2031, 12, 31);

    private static GroupAccounts earlier(List<Member> members, List<BudgetLine> lines) {
        return GroupAccounts.of(new Perimeter(EARLIER, members), lines, Closing.on(EARLIER));
    }

    private static GroupAccounts later(List<Member> members, List<BudgetLine> lines) {
        return GroupAccounts.of(new Perimeter(LATER, members), lines, Closing.on(LATER));
    }

    private static BudgetLine spent(String amount, String member) {
        return line(amount, "member", member, "flow", "use", "heading", "1");
    }

    /** The difference of the only cell, as far as there is one. */
    private static String difference(Comparison comparison) {
        return comparison.cells().values().stream()
                .map(Comparison.Pair::difference)
                .reduce(MoneyByCurrency.ZERO, MoneyByCurrency::plus)
                .toString();
    }

    private static List<String> parts(PerimeterComparison comparison) {
        return Stream.of(
                        comparison.all(),
                        comparison.left(),
                        comparison.constant(),
                        comparison.came(),
                        comparison.changed())
                .map(GroupAccountsTest::difference)
                .toList();
    }

    @Test
    void what_those_make_who_came_left_or_changed_their_share_is_told_from_what_was_spent_more() {
        GroupAccounts before = earlier(
                List.of(Member.full("A"), Member.full("L"), Member.proportionate("S", Share.of(1, 2))),
                List.of(spent("100 MAD", "A"), spent("30 MAD", "L"), spent("40 MAD", "S"), spent("9 MAD", "N")));
        GroupAccounts after = later(
                List.of(Member.full("A"), Member.full("N"), Member.full("S")),
                List.of(spent("110 MAD", "A"), spent("35 MAD", "L"), spent("50 MAD", "S"), spent("7 MAD", "N")));
        PerimeterComparison comparison = after.since(before, HEADING, FLOW);
        assertThat(comparison.changes()).extracting(Perimeter.Change::code).containsExactly("L", "N", "S");
        assertThat(parts(comparison))
                .as("167 after 150: 30 less of L; 10 more of A and 5 of half of S; 7 of N; the other half of S")
                .containsExactly("17.00 MAD", "-30.00 MAD", "15.00 MAD", "7.00 MAD", "25.00 MAD");
    }

    @Test
    void of_the_same_members_all_of_the_difference_is_their_own() {
        List<Member> both = List.of(Member.full("A"), Member.none("L"));
        PerimeterComparison comparison = later(both, List.of(spent("110 MAD", "A"), spent("5 MAD", "L")))
                .since(earlier(List.of(Member.full("A")), List.of(spent("100 MAD", "A"))), HEADING, FLOW);
        assertThat(difference(comparison.constant()))
                .isEqualTo(difference(comparison.all()))
                .isEqualTo("10.00 MAD");
        assertThat(Stream.of(comparison.left(), comparison.came(), comparison.changed()))
                .allMatch(part -> part.differing().isEmpty());
    }

    @Test
    void what_members_paid_to_one_who_came_is_no_expense_of_the_group_any_more() {
        BudgetLine subsidy = line("20 MAD", "member", "A", "counterpart", "N", "flow", "use", "heading", "1");
        BudgetLine booked = line("20 MAD", "member", "N", "counterpart", "A", "flow", "resource", "heading", "1");
        List<BudgetLine> lines = List.of(spent("100 MAD", "A"), subsidy, booked, spent("18 MAD", "N"));
        PerimeterComparison comparison = later(List.of(Member.full("A"), Member.full("N")), lines)
                .since(earlier(List.of(Member.full("A")), lines), HEADING, FLOW);
        assertThat(parts(comparison))
                .as("118 spent after 120: 18 of N and 20 less that A gave")
                .containsExactly("-2.00 MAD", "0", "0", "-2.00 MAD", "0");
    }

    @Test
    void years_are_compared_from_the_earlier_to_the_later() {
        GroupAccounts before = earlier(List.of(), List.of());
        GroupAccounts after = later(List.of(), List.of());
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> before.since(after, FLOW));
        assertThat(after.since(before, FLOW).all().cells()).isEmpty();
        assertThat(after.consolidate().lines()).isEmpty();
    }

    /** Cell by cell, the four parts add up to the whole difference. */
    @Property
    void the_parts_add_up_to_the_difference(
            @ForAll("members") List<Member> membersBefore,
            @ForAll("members") List<Member> membersAfter,
            @ForAll("lines") List<BudgetLine> linesBefore,
            @ForAll("lines") List<BudgetLine> linesAfter) {
        PerimeterComparison comparison =
                later(membersAfter, linesAfter).since(earlier(membersBefore, linesBefore), HEADING, FLOW);
        comparison.all().cells().forEach((cell, pair) -> {
            MoneyByCurrency sum = Stream.of(
                            comparison.left(), comparison.constant(), comparison.came(), comparison.changed())
                    .map(part -> part.cells().get(cell))
                    .filter(part -> part != null)
                    .map(Comparison.Pair::difference)
                    .reduce(MoneyByCurrency.ZERO, MoneyByCurrency::plus);
            assertThat(sum).as("%s", cell).isEqualTo(pair.difference());
        });
        assertThat(comparison.changes().isEmpty())
                .isEqualTo(new Perimeter(EARLIER, membersBefore)
                        .changes(new Perimeter(LATER, membersAfter))
                        .isEmpty());
    }

    @Provide
    Arbitrary<List<Member>> members() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"), Arbitraries.of(Share.of(0, 1), Share.of(1, 3), Share.of(1, 1)))
                .as(Member::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Member::code);
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        return Combinators.combine(
                        Arbitraries.of("A", "B", "C"),
                        Arbitraries.of("", "A", "B", "D"),
                        Arbitraries.of("use", "resource"),
                        Arbitraries.of("1", "2"),
                        Arbitraries.integers().between(-20, 100))
                .as((member, counterpart, flow, heading, amount) -> line(amount + ".01 MAD")
                        .with(Dimension.MEMBER, member)
                        .with(Dimension.COUNTERPART, counterpart)
                        .with(FLOW, flow)
                        .with(HEADING, heading))
                .list()
                .ofMaxSize(6);
    }
}
