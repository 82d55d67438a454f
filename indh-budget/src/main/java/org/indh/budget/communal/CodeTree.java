package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Which line of a section stands under which (nomenclature): "30.20.10" stands under "30.20", and where no line has that code
 * under "30". Lines are told by their position, for two of them may say the same.
 */
public final class CodeTree {
    private static final int NONE = -1;

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

    /** The tree of those codes; a line without a code stands under none. The first line of a code is the one that others stand under. */
    public static CodeTree of(List<Optional<BudgetCode>> codes) {
        Map<BudgetCode, Integer> byCode = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            int position = i;
            codes.get(i).ifPresent(code -> byCode.putIfAbsent(code, position));
        }
        List<Integer> parents = new ArrayList<>();
        codes.forEach(
                code -> parents.add(code.map(below -> parent(below, byCode)).orElse(NONE)));
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
        return parent == NONE ? OptionalInt.empty() : OptionalInt.of(parent);
    }

    /** The lines directly under a line, in the author's order. */
    public List<Integer> children(int position) {
        return children.get(position);
    }

    /** The lines that stand under none, in the author's order. */
    public List<Integer> roots() {
        return children.get(NONE);
    }

    /** Whether nothing stands under a line. */
    public boolean isLeaf(int position) {
        return children(position).isEmpty();
    }

    /** The lines of some sort that stand under none of that sort, in the author's order. */
    public List<Integer> outermost(IntPredicate sort) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < parents.size(); i++) {
            if (sort.test(i) && !isUnder(i, sort)) {
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
