package org.crosswise.workshop.pages;

import java.util.Locale;

/** A small drawing in one typeface. */
final class Svg {

    private static final String STYLE =
            "text{font-family:'Helvetica Neue',Helvetica,Arial,'Liberation Sans',sans-serif;"
                    + "font-size:14px;fill:#1f2933}"
                    + ".title{font-size:18px;font-weight:600}.note,.key{font-size:13px;fill:#52606d}"
                    + ".number{text-anchor:end;fill:#7b8794;font-size:13px}.name{font-weight:600}"
                    + ".what{fill:#52606d;font-size:13px}.column{text-anchor:middle;fill:#7b8794;font-size:12px}"
                    + ".band{fill:#f3f6f8}.guide{stroke:#d5dce3;stroke-width:1}.dot{fill:#0f609b}"
                    + ".own{fill:#fff;stroke:#0f609b;stroke-width:1.5}";

    private final StringBuilder back = new StringBuilder(4096);
    private final StringBuilder lines = new StringBuilder(4096);
    private final StringBuilder front = new StringBuilder(16384);

    /** A text; its class says where it is anchored. */
    void text(int x, int y, String style, String words) {
        front.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" class=\"")
                .append(style);
        front.append("\">").append(escaped(words)).append("</text>\n");
    }

    void band(int x, int y, int width, int height) {
        back.append("<rect x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" width=\"")
                .append(width);
        back.append("\" height=\"").append(height).append("\" rx=\"4\" class=\"band\"/>\n");
    }

    void line(double x, double y, double toX, double toY, String style) {
        lines.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>%n".replace("%n", "\n"),
                x,
                y,
                toX,
                toY,
                style));
    }

    /** A dot that tells what it stands for when it is pointed at; without a tip when that is empty. */
    void dot(double x, double y, double radius, String style, String tip) {
        String inner = tip.isEmpty() ? "/>\n" : "><title>" + escaped(tip) + "</title></circle>\n";
        front.append(String.format(
                Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" class=\"%s\"%s", x, y, radius, style, inner));
    }

    /** At most so many characters, cut at a comma. */
    static String shortened(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        return words.substring(0, Math.max(words.lastIndexOf(',', longest - 2), 0)) + " …";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The whole drawing on white. */
    String drawn(int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\">\n<title>What each stage reads</title>\n"
                + "<style>" + STYLE + "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n"
                + back + lines + front + "</svg>\n";
    }
}
