package org.crosswise.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Seeded choices: chances, picks from lists, and numbers at, beside or away from a cut-off. */
final class RandomValues {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HALF_TENTH = new BigDecimal("0.05");

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    boolean perMille(int perMille) {
        return random.nextInt(1000) < perMille;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of the words of a spaced list; a word written twice is picked twice as often. */
    String word(String words) {
        String[] list = words.split(" ");
        return list[random.nextInt(list.length)];
    }

    boolean yesOrNo() {
        return random.nextBoolean();
    }

    /** Half of the numbers at, 0.1 below or 0.1 above a cut-off; the others anywhere in the range; some not rounded. */
    BigDecimal tenths(String cutOffs, int least, int most) {
        BigDecimal number = chance(50) && !cutOffs.isEmpty()
                ? new BigDecimal(word(cutOffs)).add(TENTH.multiply(whole(between(-1, 1))))
                : BigDecimal.valueOf(between(least * 10, most * 10), 1);
        if (perMille(30)) {
            number = number.add(yesOrNo() ? HALF_TENTH : HALF_TENTH.negate());
        }
        return chance(50) && isWhole(number) ? number.setScale(0, RoundingMode.UNNECESSARY) : number;
    }

    /** Half of the numbers at, 1 below or 1 above a cut-off. */
    BigDecimal wholes(String cutOffs, int least, int most) {
        int number = chance(50) ? Integer.parseInt(word(cutOffs)) + between(-1, 1) : between(least, most);
        return whole(Math.max(least, Math.min(most, number)));
    }

    static BigDecimal whole(int number) {
        return BigDecimal.valueOf(number);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.remainder(BigDecimal.ONE).signum() == 0;
    }
}
