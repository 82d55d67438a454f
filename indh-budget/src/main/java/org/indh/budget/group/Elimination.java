package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.MoneyByCurrency;
import org.jspecify.annotations.Nullable;

/**
 * A group's own lines, and what was taken out so that none of its money counts twice (élimination des opérations réciproques).
 * Nothing vanishes: the uses that came in are those of {@code lines}, those given in the journal, those outside and those after
 * the closing, to the cent, and so are the resources; what the two sides of a transfer differ by is a line of its own.
 *
 * @param lines the group's lines, without transfers between its members
 * @param residuals what is left of transfers whose sides do not agree, as lines of {@link org.indh.budget.Flow#SUSPENSE} with
 *     their {@link Dimension#TRANSFER_STATE}, what rates explain apart from what they do not; below nil where more was booked
 *     than sent
 * @param journal an entry for each transfer that was taken out
 * @param outside lines of bodies that are no members, and the parts of members' amounts that do not count
 * @param after lines dated after the closing, as they came: they are of the next accounts
 */
@RecordBuilder
public record Elimination(
        List<BudgetLine> lines,
        List<BudgetLine> residuals,
        List<Entry> journal,
        List<BudgetLine> outside,
        List<BudgetLine> after) {
    /**
     * An entry of the journal of eliminations.
     *
     * @param id what the entry is known by: "E1"
     * @param state why: how the two sides agree
     * @param giver the member that the money came from
     * @param receiver the member that it went to
     * @param reference the reference of the transfer, where its lines bear one
     * @param given the giver's lines, as far as their amounts are inside the group
     * @param received the receiver's lines, as far as their amounts are inside the group
     * @param residual what was given and not received; in another currency, as the rates of the closing compare them
     */
    @RecordBuilder
    public record Entry(
            String id,
            TransferState state,
            String giver,
            String receiver,
            @Nullable String reference,
            List<BudgetLine> given,
            List<BudgetLine> received,
            MoneyByCurrency residual) {
        /** Copies the lists. */
        public Entry {
            given = ImmutableList.copyOf(given);
            received = ImmutableList.copyOf(received);
        }

        /** The uses that were taken out. */
        public MoneyByCurrency givenMoney() {
            return money(given);
        }

        /** The resources that were taken out. */
        public MoneyByCurrency receivedMoney() {
            return money(received);
        }
    }

    /** Copies the lists. */
    public Elimination {
        lines = ImmutableList.copyOf(lines);
        residuals = ImmutableList.copyOf(residuals);
        journal = ImmutableList.copyOf(journal);
        outside = ImmutableList.copyOf(outside);
        after = ImmutableList.copyOf(after);
    }

    /** The group's lines and the residuals, to be consolidated by the direction of the flow among others. */
    public Stream<BudgetLine> withResiduals() {
        return Stream.concat(lines.stream(), residuals.stream());
    }

    static MoneyByCurrency money(List<BudgetLine> lines) {
        return MoneyByCurrency.total(
                lines.stream().map(BudgetLine::money).flatMap(Optional::stream).toList());
    }
}
