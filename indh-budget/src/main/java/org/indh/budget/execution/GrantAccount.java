package org.indh.budget.execution;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.indh.budget.funding.Grant;
import org.indh.core.measure.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * What a grant comes to once the costs are known (décompte de subvention), in the currency of the report.
 *
 * @param of what was granted: the project, by its code or name
 * @param grant the terms, and the cost as it was in the end
 * @param claimed how much of the grant was received or is claimed; what the terms come to where it is not stated
 * @param income what others gave and the project earned in fact; what the grant foresaw where it is not stated
 */
@RecordBuilder
public record GrantAccount(
        @Nullable String of,
        Grant grant,
        @Nullable Decimal claimed,
        @Nullable Decimal income) {}
