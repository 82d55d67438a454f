package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.Dimension.YEAR;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.given.Lines.line;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.junit.jupiter.api.Test;

/** Partners of a common project who do not report the same of it are told. */
class PartnersTest {
    private static final Currency MAD = Currency.getInstance("MAD");

    private static final Participation TWO =
            new Participation("P-12", ImmutableSortedMap.of("A", Share.of(1, 3), "B", Share.of(2, 3)));

    private static final Participation THIRDS = new Participation(
            "P-12", ImmutableSortedMap.of("A", Share.of(1, 3), "B", Share.of(1, 3), "C", Share.of(1, 3)));

    private static BudgetLine of(String member, String amount) {
        return line(amount + " MAD", "project", "P-12", "member", member);
    }

    private static Participation.Parts parts(BudgetLine... lines) {
        return Participation.of(List.of(lines), List.of(TWO));
    }

    private static MoneyByCurrency total(Participation.Parts parts) {
        return parts.lines().stream().collect(Consolidation.by()).total().money();
    }

    private static MoneyByCurrency dirhams(String amount) {
        return MoneyByCurrency.of(Money.parse(amount + " MAD"));
    }

    @Test
    void two_amounts_of_one_project_contradict_each_other() {
        Participation.Parts parts = parts(of("A", "90"), of("B", "100"));
        assertThat(total(parts)).as("of neither").isEqualTo(dirhams("96.67"));
        assertThat(parts.contradicting()).hasSize(1);
        Participation.Contradicting told = parts.contradicting().get(0);
        assertThat(told.cell().code(Dimension.PROJECT)).contains("P-12");
        assertThat(told.totals()).hasSize(2);
        assertThat(told.totals().get("A")).extracting(Total::money).isEqualTo(dirhams("90"));
        assertThat(told.totals().get("B")).extracting(Total::money).isEqualTo(dirhams("100"));
        assertThat(parts.missing()).isEmpty();
    }

    @Test
    void a_partner_that_reports_nothing_is_missing_from_the_total() {
        Participation.Parts parts = parts(of("A", "90"));
        assertThat(total(parts)).isEqualTo(dirhams("30"));
        assertThat(parts.missing()).hasSize(1);
        assertThat(parts.missing().get(0).members()).containsExactly("B");
        assertThat(parts.contradicting()).isEmpty();
    }

    @Test
    void who_reports_one_year_of_two_is_missing_in_the_other() {
        Participation.Parts parts = parts(
                of("A", "60").with(YEAR, "2031"),
                of("B", "60").with(YEAR, "2031"),
                of("B", "30").with(YEAR, "2032"));
        assertThat(parts.missing()).hasSize(1);
        assertThat(parts.missing().get(0).cell().code(YEAR)).contains("2032");
        assertThat(parts.missing().get(0).members()).containsExactly("A");
    }

    @Test
    void partners_agree_whose_lines_add_up_to_the_same_and_an_unknown_amount_contradicts_nothing() {
        Participation.Parts agreeing = parts(of("A", "40"), of("A", "60"), of("B", "100"));
        assertThat(agreeing.contradicting()).isEmpty();
        assertThat(agreeing.missing()).isEmpty();
        BudgetLine unknown = absent(Absence.UNKNOWN, "project", "P-12", "member", "B");
        Participation.Parts unsure = parts(of("A", "90"), unknown);
        assertThat(unsure.contradicting()).isEmpty();
        assertThat(unsure.missing()).isEmpty();
    }

    @Test
    void who_has_no_share_is_neither_missing_nor_contradicting() {
        Participation nil = new Participation("P-12", ImmutableSortedMap.of("A", Share.of(1, 1), "B", Share.of(0, 1)));
        Participation.Parts parts = Participation.of(List.of(of("A", "90"), of("Z", "7")), List.of(nil));
        assertThat(parts.missing()).isEmpty();
        assertThat(parts.contradicting()).isEmpty();
        assertThat(parts.unshared()).containsExactly(of("Z", "7"));
    }

    @Test
    void another_phase_or_direction_is_compared_by_itself() {
        BudgetLine[] lines = {
            of("A", "90").with(Dimension.PHASE, "approved"),
            of("B", "90").with(Dimension.PHASE, "approved"),
            of("A", "40").with(Dimension.PHASE, "paid"),
            of("B", "40").with(Dimension.PHASE, "paid"),
        };
        assertThat(parts(lines).contradicting()).isEmpty();
        assertThat(parts(lines).missing()).isEmpty();
    }

    @Test
    void thirty_lines_of_one_cent_leave_each_of_three_partners_ten_cents() {
        List<BudgetLine> lines = new ArrayList<>();
        for (String member : List.of("A", "B", "C")) {
            lines.addAll(Collections.nCopies(30, of(member, "0.01")));
        }
        Consolidation totals =
                Participation.of(lines, List.of(THIRDS)).lines().stream().collect(Consolidation.by(MEMBER));
        for (String member : List.of("A", "B", "C")) {
            assertThat(totals.at(member).money()).as(member).isEqualTo(dirhams("0.10"));
        }
    }

    /** Each of them reports the whole, line by line, in its own order. */
    @Property
    void parts_of_all_partners_make_up_every_line_of_the_project(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = -500, max = 500) Long> cents,
            @ForAll Random random) {
        List<BudgetLine> lines = new ArrayList<>();
        for (String member : List.of("A", "B", "C")) {
            for (int i = 0; i < cents.size(); i++) {
                lines.add(of(member, "0").with(Money.ofMinor(cents.get(i), MAD)).with(Dimension.ACTIVITY, "A." + i));
            }
        }
        Collections.shuffle(lines, random);
        Consolidation totals =
                Participation.of(lines, List.of(THIRDS)).lines().stream().collect(Consolidation.by(Dimension.ACTIVITY));
        for (int i = 0; i < cents.size(); i++) {
            Money whole = Money.ofMinor(cents.get(i), MAD);
            assertThat(totals.at("A." + i).money()).isEqualTo(MoneyByCurrency.of(whole));
        }
    }
}
