using System.Diagnostics;
using System.Text;

namespace Amendments.Readers.Processes;

/// <summary>Runs an outside program within limits. It is handed its arguments one by one, never through a shell, and it has no input.</summary>
public static class BoundedRun
{
    // What a program says about its failure stands in its first lines; the rest is read and let go, so that the program never waits.
    private const int ErrorBytes = 16 << 10;

    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    /// <summary>Runs a program until it ends or goes beyond a limit; then it is stopped with everything that it started.</summary>
    /// <param name="program">Its full path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="limits">What the run may cost.</param>
    /// <exception cref="System.ComponentModel.Win32Exception">The program cannot be started.</exception>
    public static RunResult Start(string program, IEnumerable<string> arguments, RunLimits limits)
    {
        ArgumentException.ThrowIfNullOrEmpty(program);
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(limits);
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var tooMuch = new CancellationTokenSource();
        process.StandardInput.Close();
        var output = ReadAsync(process.StandardOutput.BaseStream, limits.OutputBytes, tooMuch.Cancel);
        var error = ReadAsync(process.StandardError.BaseStream, ErrorBytes, () => { });
        var end = Wait(process, output, error, limits.Time, tooMuch.Token);
        return end == RunEnd.Ended
            ? new RunResult(end, process.ExitCode, output.Result, Encoding.UTF8.GetString(error.Result))
            : new RunResult(end, -1, [], error.IsCompletedSuccessfully ? Encoding.UTF8.GetString(error.Result) : string.Empty);
    }

    // A child that outlives the program keeps its streams open, so the streams count as well as the program.
    private static RunEnd Wait(Process process, Task<byte[]> output, Task<byte[]> error, TimeSpan time, CancellationToken tooMuch)
    {
        var all = Task.WhenAll(process.WaitForExitAsync(CancellationToken.None), output, error);
        try
        {
            if (all.Wait((int)time.TotalMilliseconds, tooMuch) && !tooMuch.IsCancellationRequested)
            {
                return RunEnd.Ended;
            }
        }
        catch (OperationCanceledException)
        {
            // It wrote too much; see below.
        }

        process.Kill(entireProcessTree: true);
        process.WaitForExit(Farewell);
        return tooMuch.IsCancellationRequested ? RunEnd.TooMuchOutput : RunEnd.OutOfTime;
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int most, Action full)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[64 << 10];
        for (int read; (read = await stream.ReadAsync(buffer).ConfigureAwait(false)) > 0;)
        {
            if (kept.Length + read > most)
            {
                full();
            }

            kept.Write(buffer, 0, (int)Math.Min(read, most - kept.Length));
        }

        return kept.ToArray();
    }
}
