using System.Numerics;

namespace PcpdCases.Rules;

/// <summary>Sets of small numbers in machine words.</summary>
internal static class Bits
{
    private const int PerWord = 64;

    /// <summary>How many words a set of the numbers below this one takes.</summary>
    public static int Words(int count) => (count + PerWord - 1) / PerWord;

    /// <summary>These numbers, all below one.</summary>
    public static ulong[] Of(IEnumerable<int> numbers, int count)
    {
        var set = new ulong[Words(count)];
        foreach (var number in numbers)
        {
            Add(set, number);
        }
        return set;
    }

    public static bool Has(ReadOnlySpan<ulong> set, int number) => (set[number / PerWord] >> (number % PerWord) & 1) != 0;

    public static void Add(Span<ulong> set, int number) => set[number / PerWord] |= 1UL << (number % PerWord);

    public static void Remove(Span<ulong> set, int number) => set[number / PerWord] &= ~(1UL << (number % PerWord));

    public static void Set(Span<ulong> set, int number, bool holds)
    {
        if (holds)
        {
            Add(set, number);
        }
        else
        {
            Remove(set, number);
        }
    }

    public static void AddAll(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < other.Length; word++)
        {
            set[word] |= other[word];
        }
    }

    public static void KeepAll(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < other.Length; word++)
        {
            set[word] &= other[word];
        }
    }

    public static void RemoveAll(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < other.Length; word++)
        {
            set[word] &= ~other[word];
        }
    }

    /// <summary>The least number of a set; -1 for the empty one.</summary>
    public static int First(ReadOnlySpan<ulong> set) => Next(set, -1);

    /// <summary>The next number after one; -1 when there is none.</summary>
    public static int Next(ReadOnlySpan<ulong> set, int number)
    {
        var at = number + 1;
        for (var word = at / PerWord; word < set.Length; word++)
        {
            var bits = word == at / PerWord ? set[word] & ulong.MaxValue << (at % PerWord) : set[word];
            if (bits != 0)
            {
                return word * PerWord + BitOperations.TrailingZeroCount(bits);
            }
        }
        return -1;
    }

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }
        return count;
    }

    /// <summary>How many numbers two sets have in common.</summary>
    public static int CountCommon(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var count = 0;
        for (var word = 0; word < one.Length; word++)
        {
            count += BitOperations.PopCount(one[word] & other[word]);
        }
        return count;
    }

    public static bool IsSubset(ReadOnlySpan<ulong> smaller, ReadOnlySpan<ulong> larger)
    {
        for (var word = 0; word < smaller.Length; word++)
        {
            if ((smaller[word] & ~larger[word]) != 0)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether two sets have a number in common.</summary>
    public static bool Meet(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        for (var word = 0; word < one.Length; word++)
        {
            if ((one[word] & other[word]) != 0)
            {
                return true;
            }
        }
        return false;
    }
}
