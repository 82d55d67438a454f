package org.indh.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.indh.core.document.UnreadableFileException;
import org.indh.logframe.chain.Logframe;
import tools.jackson.databind.json.JsonMapper;

/**
 * Binding by both ways in turn, a few documents at a time, in the processor time of their thread: on a machine that others
 * use, what slows one way slows the other as well, and the ratio stays.
 */
final class InTurn {
    private static final int DOCUMENTS = 3_750;
    private static final int AT_A_TIME = 125;
    private static final int TO_WARM_UP = 12;
    private static final int ROUNDS = 30;
    private static final long SEED = 20_261_122;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final JsonMapper mapper = Databind.mapper();
    private final List<byte[]> texts = LogframeCorpus.texts(DOCUMENTS, SEED);
    /** Kept, so that no work can be left out as of no use. */
    private int bound;

    private InTurn() {}

    /** Prints least, median and most of the rounds for both ways, and the ratio of each round's times. */
    public static void main(String[] args) throws UnreadableFileException {
        InTurn both = new InTurn();
        both.check();
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = -TO_WARM_UP; round < ROUNDS; round++) {
            long[] nanos = both.round(round % 2 == 0);
            if (round >= 0) {
                ours[round] = nanos[0] / 1e6;
                theirs[round] = nanos[1] / 1e6;
            }
        }
        print("indh, milliseconds", "%.0f", ours);
        print("databind, milliseconds", "%.0f", theirs);
        double[] ratios =
                IntStream.range(0, ROUNDS).mapToDouble(i -> ours[i] / theirs[i]).toArray();
        print("indh beside databind", "%.2f", ratios);
        System.out.println(both.bound + " documents bound");
    }

    private void check() throws UnreadableFileException {
        List<Logframe> written = LogframeCorpus.logframes(DOCUMENTS, SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            if (!JsonBinding.bound(texts.get(i)).value().orElseThrow().equals(written.get(i))
                    || !mapper.readValue(texts.get(i), Logframe.class).equals(written.get(i))) {
                throw new IllegalStateException("document " + i + " is not what was written");
            }
        }
    }

    private long[] round(boolean oursFirst) throws UnreadableFileException {
        long[] nanos = new long[2];
        for (int from = 0; from < DOCUMENTS; from += AT_A_TIME) {
            List<byte[]> some = texts.subList(from, from + AT_A_TIME);
            for (int turn = 0; turn < 2; turn++) {
                int way = (turn == 0) == oursFirst ? 0 : 1;
                long start = THREADS.getCurrentThreadCpuTime();
                if (way == 0) {
                    indh(some);
                } else {
                    databind(some);
                }
                nanos[way] += THREADS.getCurrentThreadCpuTime() - start;
            }
        }
        return nanos;
    }

    private void indh(List<byte[]> some) throws UnreadableFileException {
        for (byte[] text : some) {
            bound += JsonBinding.bound(text).value().isPresent() ? 1 : 0;
        }
    }

    private void databind(List<byte[]> some) {
        for (byte[] text : some) {
            bound += mapper.readValue(text, Logframe.class).nodes().isEmpty() ? 0 : 1;
        }
    }

    private static void print(String what, String format, double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        String form = "%s: median " + format + ", quartiles " + format + " and " + format + ", least " + format
                + ", most " + format + "%n";
        System.out.printf(
                Locale.ROOT,
                form,
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length / 4],
                sorted[sorted.length * 3 / 4],
                sorted[0],
                sorted[sorted.length - 1]);
    }
}
