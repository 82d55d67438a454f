package org.indh.planning.programme;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.text.LocalizedText;
import org.indh.planning.record.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * What programmes do together or side by side (synergie, complémentarité).
 *
 * @param type what sort of synergy it is, as written: "synergie opérationnelle"
 * @param strategicTargets targets of the common strategic framework that it serves: "6D", "6E"
 * @param objective what it is for
 * @param parties who takes part, each with the results of its own programme
 * @param contributions who pays what, in the author's order
 * @param tasks what is done, and by whom, in the author's order
 * @param agreement what the parties sign
 */
@RecordBuilder
public record Synergy(
        @Nullable LocalizedText type,
        List<String> strategicTargets,
        @Nullable LocalizedText objective,
        List<SynergyParty> parties,
        List<SynergyContribution> contributions,
        List<SynergyTask> tasks,
        @Nullable Agreement agreement) {
    public Synergy {
        strategicTargets = ImmutableList.copyOf(strategicTargets);
        parties = ImmutableList.copyOf(parties);
        contributions = ImmutableList.copyOf(contributions);
        tasks = ImmutableList.copyOf(tasks);
    }
}
