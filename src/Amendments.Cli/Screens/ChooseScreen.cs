using System.Globalization;
using System.Text;

namespace Amendments.Cli.Screens;

/// <summary>Finds out what the output is: a terminal, or a file or pipe.</summary>
internal static class ChooseScreen
{
    private const int Narrowest = 40;

    private const int Usual = 80;

    public static Screen Run()
    {
        var (output, error) = (Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()));
        var isTerminal = !Console.IsOutputRedirected;
        var width = Columns() ?? (isTerminal ? Window() : null);
        Func<string?>? answer = isTerminal && !Console.IsInputRedirected ? Console.ReadLine : null;
        return isTerminal && WantsColour ? new TerminalScreen(output, error, width ?? Usual, answer) : new PlainScreen(output, error, width, answer);
    }

    // https://no-color.org: any value but the empty one.
    private static bool WantsColour =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";

    // A terminal that does not know its size says 0.
    private static int Window() => Console.WindowWidth is > 0 and var width ? Math.Max(width, Narrowest) : Usual;

    private static int? Columns() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns >= Narrowest ? columns : null;

    // UTF-8 whatever the locale says, and line feeds everywhere, so that output can be compared.
    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024) { NewLine = "\n" };
}
