package app.revenant.evaluation;

/** A few linear equations, solved by Gauss with the largest pivot. */
final class Elimination {

    private Elimination() {
    }

    /** @param system a square of coefficients that is regular, the right side as last column; used up */
    static double[] solve(double[][] system) {
        int size = system.length;
        for (int column = 0; column < size; column++) {
            bringUpLargest(system, column);
            for (int row = 0; row < size; row++) {
                if (row != column) {
                    clear(system[row], system[column], column);
                }
            }
        }
        double[] found = new double[size];
        for (int row = 0; row < size; row++) {
            found[row] = system[row][size] / system[row][row];
        }
        return found;
    }

    private static void bringUpLargest(double[][] system, int column) {
        int largest = column;
        for (int row = column + 1; row < system.length; row++) {
            if (Math.abs(system[row][column]) > Math.abs(system[largest][column])) {
                largest = row;
            }
        }
        double[] kept = system[column];
        system[column] = system[largest];
        system[largest] = kept;
    }

    private static void clear(double[] row, double[] pivot, int column) {
        double times = row[column] / pivot[column];
        for (int place = column; place < row.length; place++) {
            row[place] -= times * pivot[place];
        }
    }
}
