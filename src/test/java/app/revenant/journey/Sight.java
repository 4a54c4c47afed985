package app.revenant.journey;

/** A window as large as a screen: a small laptop's, and the one on a desk. */
enum Sight {
    LAPTOP(1366, 768, ""),
    DESK(1920, 1080, "1920x1080");

    final int width;
    final int height;
    /** Below the folder of pictures. */
    final String folder;

    Sight(int width, int height, String folder) {
        this.width = width;
        this.height = height;
        this.folder = folder;
    }
}
