using System.Globalization;

namespace Amendments.Cli.Screens;

/// <summary>Says what is being done when it takes longer than a second: one line on the error stream of a terminal, gone at the end.</summary>
internal sealed class Waiting : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly TextWriter _error;
    private readonly string _what;
    private readonly Timer? _timer;
    private int _seconds;

    private Waiting(TextWriter error, string what)
    {
        (_error, _what) = (error, what);
        _timer = Console.IsErrorRedirected ? null : new Timer(_ => Tick(), null, Patience, Patience);
    }

    /// <summary>Begins; disposing ends it.</summary>
    public static Waiting For(Screen screen, string what) => new(screen.Error, what);

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            if (_seconds > 0)
            {
                Show("\r\x1b[K");
            }

            _seconds = -1;
        }
    }

    private void Tick()
    {
        lock (_lock)
        {
            // A tick may come late, when the work is done.
            if (_seconds >= 0)
            {
                _seconds++;
                Show(string.Create(CultureInfo.InvariantCulture, $"\r{_what} … {_seconds} s"));
            }
        }
    }

    private void Show(string text)
    {
        _error.Write(text);
        _error.Flush();
    }
}
