using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.EndToEnd.LibreOffice;

/// <summary>Asks LibreOffice what documents say; see judge.py.</summary>
internal static class Judge
{
    // The Python that the distribution binds LibreOffice's bridge to.
    private const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Skips the test, and says what to install, where LibreOffice cannot be asked.</summary>
    public static void Require()
    {
        if (Missing() is { } missing)
        {
            Assert.Ignore($"LibreOffice cannot be asked: {missing}");
        }
    }

    /// <summary>The verdicts by file name, all by one office.</summary>
    /// <exception cref="InvalidOperationException">The office did not start, or not all files were read in time.</exception>
    public static IReadOnlyDictionary<string, Verdict> On(IReadOnlyCollection<string> files)
    {
        var (exit, output, error) = Run([Repository.PathTo("tests/Amendments.EndToEnd/LibreOffice/judge.py")], string.Join('\n', files));
        var verdicts = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonSerializer.Deserialize<Verdict>(l, JsonSerializerOptions.Web)!).ToDictionary(v => v.File);
        return exit == 0 && verdicts.Count == files.Count
            ? verdicts
            : throw new InvalidOperationException($"LibreOffice judged {verdicts.Count} of {files.Count} files within {Patience} and ended with {exit}. {error}");
    }

    private static string? Missing() =>
        !(Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, "soffice"))) ? "soffice is not installed: apt-get install libreoffice-writer"
        : !File.Exists(Python) || Run(["-c", "import uno"], "").ExitCode != 0 ? "python3 has no bridge to LibreOffice: apt-get install python3-uno"
        : null;

    private static (int ExitCode, string Output, string Error) Run(IEnumerable<string> arguments, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            return (-1, output.Result, error.Result);
        }

        return (process.ExitCode, output.Result, error.Result);
    }
}
