package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which line of a section stands under which (nomenclature): "30.20.10" stands under "30.20", and where no line has that code
 * under "30". Lines are told by their position, for two of them may say the same.
 */
public final class CodeTree {
    private static final int NONE = -1;
    private static final int RESTATED = -2;

    private final List<Integer> parents;
    private final ImmutableListMultimap<Integer, Integer> children;

    private CodeTree(List<Integer> parents) {
        this.parents = ImmutableList.copyOf(parents);
        ImmutableListMultimap.Builder<Integer, Integer> below = ImmutableListMultimap.builder();
        for (int i = 0; i < parents.size(); i++) {
            below.put(parents.get(i), i);
        }
        this.children = below.build();
    }

    /**
     * The tree of those codes; a line without a code stands under none. Where several lines bear the code that others stand
     * under, a chapter's title above and its total below, the last of them is the one that they stand under, and the others
     * are restated.
     */
    public static CodeTree of(List<Optional<BudgetCode>> codes) {
        Map<BudgetCode, Integer> byCode = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            int position = i;
            codes.get(i).ifPresent(code -> byCode.put(code, position));
        }
        List<Integer> parents = new ArrayList<>();
        codes.forEach(
                code -> parents.add(code.map(below -> parent(below, byCode)).orElse(NONE)));
        Set<Integer> heads = new HashSet<>(parents);
        for (int i = 0; i < codes.size(); i++) {
            Integer last = codes.get(i).map(byCode::get).orElse(i);
            if (last != i && heads.contains(last)) {
                parents.set(i, RESTATED);
            }
        }
        return new CodeTree(parents);
    }

    private static int parent(BudgetCode code, Map<BudgetCode, Integer> byCode) {
        for (int depth = code.depth() - 1; depth > 0; depth--) {
            Integer position = byCode.get(code.upTo(depth));
            if (position != null) {
                return position;
            }
        }
        return NONE;
    }

    /** The line that a line stands under; empty for one of the outermost. */
    public OptionalInt parent(int position) {
        int parent = parents.get(position);
        return parent < 0 ? OptionalInt.empty() : OptionalInt.of(parent);
    }

    /** The lines directly under a line, in the author's order. */
    public List<Integer> children(int position) {
        return children.get(position);
    }

    /** The lines that stand under none, in the author's order. */
    public List<Integer> roots() {
        return children.get(NONE);
    }

    /** Whether a line says again what another line of its code says, so that it counts for nothing. */
    public boolean isRestated(int position) {
        return parents.get(position) == RESTATED;
    }

    /** Whether nothing stands under a line that counts. */
    public boolean isLeaf(int position) {
        return children(position).isEmpty() && !isRestated(position);
    }

    /** The lines of some sort that stand under none of that sort, in the author's order. */
    public List<Integer> outermost(IntPredicate sort) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            if (sort.test(i) && !isRestated(i) && !isUnder(i, sort)) {
                found.add(i);
            }
        }
        return ImmutableList.copyOf(found);
    }

    private boolean isUnder(int position, IntPredicate sort) {
        OptionalInt above = parent(position);
        return above.isPresent() && (sort.test(above.getAsInt()) || isUnder(above.getAsInt(), sort));
    }
}
