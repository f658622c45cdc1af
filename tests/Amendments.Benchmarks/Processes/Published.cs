using System.Diagnostics;

namespace Amendments.Benchmarks.Processes;

/// <summary>A program published as the launcher publishes it, and run from outside.</summary>
internal sealed class Published
{
    private readonly string _program;
    private readonly string[] _arguments;

    /// <param name="project">The project's folder in the repository.</param>
    /// <param name="name">The program's name.</param>
    /// <param name="folder">Where the program goes.</param>
    /// <param name="arguments">What it is called with.</param>
    public Published(string project, string name, string folder, params string[] arguments)
    {
        (_program, _arguments) = (Path.Combine(folder, name), arguments);
        var path = Path.Combine(Checkout.Path, project);
        Run("dotnet", ["publish", path, "-c", "Release", "-p:PublishReadyToRun=true", "-o", folder, "--nologo", "-v", "quiet"]);
    }

    /// <summary>Runs it to its end, its output read.</summary>
    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public Turn Run()
    {
        var (processor, start) = (ChildrenTime.Now(), Stopwatch.GetTimestamp());
        var output = Run(_program, _arguments);
        return new Turn(Stopwatch.GetElapsedTime(start), ChildrenTime.Now() - processor, output);
    }

    private static string Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
    }
}
