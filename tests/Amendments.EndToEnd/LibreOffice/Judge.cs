using System.Diagnostics;
using System.Text.Json;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.EndToEnd.LibreOffice;

/// <summary>LibreOffice as the judge of tracked changes: what it makes of a file when everything is accepted, and when everything is rejected.</summary>
internal static class Judge
{
    // Debian's own Python is the one that python3-uno belongs to.
    private const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Skips the test where LibreOffice is not installed, and says what to install.</summary>
    public static void Require() => Assume.That(
        Runs("soffice", "--version") && Runs(Python, "-c", "import uno"),
        "LibreOffice cannot be asked here: install libreoffice-writer and python3-uno.");

    public static IReadOnlyList<Verdict> Of(params IReadOnlyList<string> files)
    {
        using var process = Process.Start(new ProcessStartInfo(Python, [Repository.PathTo("tests", "Amendments.EndToEnd", "LibreOffice", "judge.py"), .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"LibreOffice did not answer within {Patience}.");
        }

        Assert.That(process.ExitCode, Is.Zero, error.Result);
        return [.. output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];
    }

    private static Verdict Read(string line)
    {
        using var answer = JsonDocument.Parse(line);
        Assert.That(answer.RootElement.TryGetProperty("error", out var failure), Is.False, () => failure.ToString());
        return new Verdict(answer.RootElement.GetProperty("changes").GetInt32(), Texts("accepted"), Texts("rejected"));

        List<string> Texts(string name) => [.. answer.RootElement.GetProperty(name).EnumerateArray().Select(t => t.GetString()!)];
    }

    private static bool Runs(string program, params string[] args)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true });
            return process is not null && process.WaitForExit(TimeSpan.FromMinutes(1)) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
