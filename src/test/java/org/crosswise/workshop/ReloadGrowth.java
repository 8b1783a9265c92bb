package org.crosswise.workshop;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.crosswise.Crosswise;
import org.crosswise.LiveCrosswise;
import org.crosswise.engine.Issue;
import org.crosswise.release.Acceptance;
import org.crosswise.release.TinySet;

/** Reloads rules so many times and prints by how many classes and bytes the process grew once it was warm. */
final class ReloadGrowth {

    private static final int UNTIL_WARM = 4;

    private final TinySet set;
    private final LiveCrosswise live;

    private ReloadGrowth(Path parent) {
        this.set = TinySet.in(parent);
        this.live = new LiveCrosswise(Crosswise.load(set.path()));
    }

    public static void main(String[] arguments) {
        ReloadGrowth growth = new ReloadGrowth(Path.of(arguments[0]));
        growth.reload(0, UNTIL_WARM);
        long classes = classes();
        long bytes = bytes();
        growth.reload(UNTIL_WARM, Integer.parseInt(arguments[1]));
        System.out.println((classes() - classes) + " " + (bytes() - bytes));
    }

    /** Another version each time. */
    private void reload(int from, int times) {
        for (int i = from; i < from + times; i++) {
            set.version("1." + i);
            List<Issue> issues = Reload.into(live, set.path(), Acceptance.ANY);
            if (!issues.isEmpty()) {
                throw new IllegalStateException(issues.toString());
            }
            live.current().assess(TinySet.SHORT_THIGH, Set.of());
        }
    }

    private static long classes() {
        System.gc();
        return ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    private static long bytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
