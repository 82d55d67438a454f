package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision that moves credits between lines (virement de crédits): what some lose, others gain. Lines state it in what they
 * were modified by.
 *
 * @param decision the decision that orders it, by its number: "D-2026-14"
 * @param decided when it was decided; 2026-05-07
 * @param moves what each line loses or gains
 */
public record Virement(@Nullable String decision, @Nullable LocalDate decided, List<CreditMove> moves) {
    public Virement {
        moves = ImmutableList.copyOf(moves);
    }
}
