package org.indh.planning.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.code.Coded;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.StatedDate;
import org.indh.logframe.chain.NodeCode;
import org.indh.planning.record.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * A partnership (partenariat): partners of the North and of the South who work together within a programme and share one
 * part of its money.
 *
 * @param code what people call it: "P-07"
 * @param north the partners of the North, of the donor's country
 * @param south the partners of the South, of the country that the programme is for
 * @param roles what the partnership does for each outcome, by the outcome's code: "OS 1"
 * @param budgets the money that it has for each outcome, in the programme's unit, by the outcome's code
 * @param total the money that it has in all, as stated
 * @param start since when the partners work together, or how far their agreement is, as written: "en cours de signature"
 * @param agreement what they signed
 * @param firstPayment when money was first paid to them, as written
 */
@RecordBuilder
public record Partnership(
        @Nullable PartnershipCode code,
        List<Partner> north,
        List<Partner> south,
        SortedMap<NodeCode, LocalizedText> roles,
        SortedMap<NodeCode, Decimal> budgets,
        @Nullable Decimal total,
        @Nullable StatedDate start,
        @Nullable Agreement agreement,
        @Nullable StatedDate firstPayment)
        implements Coded {
    /** A builder that was given no role or budget passes none. */
    public Partnership {
        north = ImmutableList.copyOf(north);
        south = ImmutableList.copyOf(south);
        roles = roles == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(roles);
        budgets = budgets == null ? ImmutableSortedMap.of() : ImmutableSortedMap.copyOf(budgets);
    }

    /** Whether money is foreseen for it. */
    public boolean isFunded() {
        return (total != null && !total.isZero()) || budgets.values().stream().anyMatch(amount -> !amount.isZero());
    }
}
