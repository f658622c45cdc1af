namespace Amendments.Tests.Sqlite.Tampering;

/// <summary>How a tamperer gets round the triggers: they are dropped, and put back when the work is done.</summary>
internal static class Guards
{
    public static void Without(this RawDatabase raw, Action work)
    {
        var triggers = raw.Rows("select name, sql from sqlite_schema where type = 'trigger'");
        foreach (var trigger in triggers)
        {
            raw.Run($"drop trigger {trigger[0]}");
        }

        work();
        foreach (var trigger in triggers)
        {
            raw.Run(trigger[1]);
        }
    }

    public static Action<RawDatabase> Sql(string sql, params (string Name, object Value)[] values) => raw => raw.Without(() => raw.Run(sql, values));
}
