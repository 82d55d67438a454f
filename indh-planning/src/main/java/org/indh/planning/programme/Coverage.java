package org.indh.planning.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.place.StatedTerritory;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Where a programme works (couverture territoriale, zone d'intervention): what is said of it, and the territories by name.
 *
 * @param statement what is said: "une dizaine de communes de trois provinces"
 * @param territories the territories that are named, in the author's order
 */
public record Coverage(@Nullable LocalizedText statement, List<StatedTerritory> territories) {
    public Coverage {
        territories = ImmutableList.copyOf(territories);
    }
}
