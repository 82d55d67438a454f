package org.indh.budget.communal;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.indh.core.code.Coded;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A line of a commune's budget (ligne budgétaire), or a chapter or article that states what the lines under it come to. Its
 * part and side are its section's.
 *
 * @param code where it stands in the budget (imputation): "30.20.10.12", "30" for a chapter
 * @param economic its economic code, a second axis: "6111"
 * @param label what it is for (intitulé): "Entretien de la voirie"
 * @param role what it is to the balance and the debt, where the document says so
 * @param compulsory whether the law makes the commune foresee it (dépense obligatoire)
 * @param project the project of the commune's action programme that it pays for, by its code: "P-07"
 * @param voted what the council voted (crédit voté, prévision); 120000
 * @param modified what decisions changed since, a difference (modification); -20000
 * @param carriedOver what was carried over from the year before into this one (report); 35000
 * @param committed what is promised to third parties (engagement); 110000
 * @param ordered what is ordered to be paid, of receipts to be recovered (ordonnancement, émission); 90000
 * @param paid what is paid, of receipts recovered (paiement, recouvrement); 85000
 */
@RecordBuilder
public record CommunalLine(
        @Nullable BudgetCode code,
        @Nullable EconomicCode economic,
        @Nullable LocalizedText label,
        @Nullable LineRole role,
        @Nullable Boolean compulsory,
        @Nullable String project,
        @Nullable Decimal voted,
        @Nullable Decimal modified,
        @Nullable Decimal carriedOver,
        @Nullable Decimal committed,
        @Nullable Decimal ordered,
        @Nullable Decimal paid)
        implements CreditRow, Coded {}
