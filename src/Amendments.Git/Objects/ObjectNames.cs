using System.Runtime.InteropServices;

namespace Amendments.Git.Objects;

/// <summary>Names of objects, which come in any order and more than once. A long list is put in order in less time than a set takes to be filled.</summary>
internal sealed class ObjectNames
{
    private readonly List<ObjectName> _names = [];
    private bool _isInOrder = true;

    /// <summary>How many there are; each counts once.</summary>
    public int Count => InOrder().Length;

    /// <summary>Adds one.</summary>
    public void Add(ObjectName name)
    {
        _names.Add(name);
        _isInOrder = false;
    }

    /// <summary>Those that are not among others, in order.</summary>
    public List<ObjectName> Except(ObjectNames others)
    {
        var missing = new List<ObjectName>();
        var rest = others.InOrder();
        foreach (var name in InOrder())
        {
            while (rest.Length > 0 && rest[0].CompareTo(name) < 0)
            {
                rest = rest[1..];
            }

            if (rest.Length == 0 || rest[0] != name)
            {
                missing.Add(name);
            }
        }

        return missing;
    }

    /// <summary>Puts them in order, which takes longest; whoever asks for something then waits no more.</summary>
    public void PutInOrder() => InOrder();

    private ReadOnlySpan<ObjectName> InOrder()
    {
        if (!_isInOrder)
        {
            _names.Sort();
            var names = CollectionsMarshal.AsSpan(_names);
            var count = 0;
            foreach (var name in names)
            {
                if (count == 0 || names[count - 1] != name)
                {
                    names[count++] = name;
                }
            }

            CollectionsMarshal.SetCount(_names, count);
            _isInOrder = true;
        }

        return CollectionsMarshal.AsSpan(_names);
    }
}
