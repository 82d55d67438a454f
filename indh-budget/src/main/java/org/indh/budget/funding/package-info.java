/**
 * Who pays for a project, and how surely: {@link org.indh.budget.funding.FundingPlan} holds a cost against its
 * {@link org.indh.budget.funding.FundingSource}s, each with its amount and {@link org.indh.budget.FundingState};
 * contributions in kind are valued apart. {@link org.indh.budget.funding.GrantTerms} are the rate and the ceiling that a
 * donor or a call for projects sets, {@link org.indh.budget.funding.Grant} what they come to for one cost.
 * {@link org.indh.budget.funding.EarmarkedFunding} shares expenses out where some sources pay for named purposes only.
 */
@NullMarked
package org.indh.budget.funding;

import org.jspecify.annotations.NullMarked;
