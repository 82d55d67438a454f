package org.indh.core.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.indh.core.finding.Path;

/** The known name that someone most likely meant. */
public final class Nearest {
    private Nearest() {}

    /** A fault that says that nobody knows a name, and which one was most likely meant. */
    static Fault unknown(String name, List<String> known, Path path) {
        String nearest = of(name, known);
        String variant = nearest.isEmpty() ? null : "nearest";
        return Fault.of("DC-UNKNOWN", path, name, Map.of("name", name, "nearest", nearest))
                .variant(variant);
    }

    /** The known name at the least edit distance, if it is near enough to be a slip; else the empty text. */
    public static String of(String name, List<String> known) {
        return of(name, known, Math.max(1, name.length() / 3));
    }

    /** The same, at most that many letters away. */
    public static String of(String name, List<String> known, int most) {
        String best = "";
        int bestDistance = most + 1;
        for (String candidate : known) {
            int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), bestDistance);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Letters to insert, remove, replace or swap with their neighbour; {@code limit} where it is that many or more. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
        }
        return row[other.length()];
    }
}
