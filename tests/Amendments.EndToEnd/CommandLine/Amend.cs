using System.Diagnostics;
using System.Text;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.EndToEnd.CommandLine;

/// <summary>The program as a user starts it: a process of its own, without a terminal.</summary>
internal static class Amend
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The program that was built with these tests, or another one, such as the published one, that AMEND_PROGRAM names.</summary>
    public static string Executable { get; } = Environment.GetEnvironmentVariable("AMEND_PROGRAM") is { Length: > 0 } named ? named : Find();

    public static Finished Run(string folder, params IEnumerable<string> args) => Run(folder, new Dictionary<string, string>(), args);

    public static Finished Run(string folder, IReadOnlyDictionary<string, string> environment, IEnumerable<string> args) => Run(Executable, folder, environment, args);

    /// <summary>Runs another copy of the program.</summary>
    public static Finished Run(string executable, string folder, IReadOnlyDictionary<string, string> environment, IEnumerable<string> args)
    {
        using var process = Process.Start(Start(executable, folder, environment, args))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"amend {string.Join(' ', args)} did not end within {Patience}.");
        }

        return new Finished(process.ExitCode, output.Result, error.Result);
    }

    private static ProcessStartInfo Start(string executable, string folder, IReadOnlyDictionary<string, string> environment, IEnumerable<string> args)
    {
        var start = new ProcessStartInfo(executable, args)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["AMEND_FIXTURES"] = Repository.PathTo("fixtures");
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("COLUMNS");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    // Built in the same configuration as these tests: tests/…/bin/Release/net10.0/.
    private static string Find()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var built = Repository.PathTo($"src/Amendments.Cli/bin/{configuration}/net10.0");
        return System.IO.Directory.EnumerateFiles(built, OperatingSystem.IsWindows() ? "amend.exe" : "amend", SearchOption.AllDirectories)
            .OrderByDescending(File.GetLastWriteTimeUtc).First();
    }
}

/// <summary>How a run ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it printed on the error stream.</param>
internal sealed record Finished(int Code, string Output, string Error);
