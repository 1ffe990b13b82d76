using PurposeAnalyzers.Tests.Rules.PurposeLimitation;

namespace PurposeAnalyzers.Tests.Provenance;

/// <summary>A tag on a type tags each value of the type and its instance members.</summary>
public class TypeTagTests
{
    [Fact]
    public Task Values_of_a_tagged_type_are_personal_data() => Marketing.VerifyFileAsync("""
        [PermittedPurposes("support")] public class Address { public string City = ""; }
        [PermittedPurposes("support")] public struct Number { public int Value; }
        [PermittedPurposes("support")] public interface IPersonal { string Text { get; } }
        [PermittedPurposes("support")] public enum Gender { Unknown, Other }
        public class Order
        {
            public Address Home = new(); public Number? Account { get; set; } public IPersonal? Personal { get; set; } public Gender Gender { get; set; } public static Gender Last;
            public Address Find() => Home; public Task<Number> LoadAsync() => null!; public ValueTask<Number?> TryAsync() => default; public Address this[int i] => Home;
        }
        [Purpose("marketing")]
        class Campaign
        {
            public object?[] Single(Order o) => [o.{|PUR0901:Home|}, o.{|PUR0901:Account|}, o.{|PUR0901:Personal|}, o.{|PUR0901:Gender|}, Order.{|PUR0901:Last|}, o.{|PUR0901:Find|}(), o.{|PUR0901:LoadAsync|}(), o.{|PUR0901:TryAsync|}(), o{|PUR0901:[0]|}];
            public string Parameter(Address a) => {|PUR0901:a|}.ToString() ?? "";
            public object Generic<T>(T value) where T : class, IPersonal => {|PUR0901:value|};
            public bool Constants(Order o) => Gender.Other == Gender.Unknown || Enum.GetValues<Gender>().Length > 1 || o.{|PUR0901:Gender|} == Gender.Other;
            public bool Tests(Order o, Address? a) => o.Home == null || o.Account is null || o.Account.HasValue || a is null;
            public Address New() => new() { City = "" };
            public Type Named() => typeof(Address);
        }
        """);

    [Fact]
    public Task A_member_of_a_tagged_type_is_one_finding() => Marketing.VerifyFileAsync("""
        public abstract class Entity { public int Id; }
        [PermittedPurposes("support")] public class Address : Entity { public string City { get; set; } = ""; public string? Street; [PermittedPurposes("support")] public string Zip = ""; public static string Country = ""; public const int Size = 1; public string Line() => {|PUR0905:City|}; public Address? Next; }
        public class Order { public Address Home = new(); [{|PUR0206:PermittedPurposes("service")|}] public Address Work = new(); }
        [Purpose("marketing")]
        class Campaign
        {
            public object?[] Read(Order o, Address a, Address? n) => [o.Home.{|PUR0901:City|}, a.{|PUR0901:Street|}, a.{|PUR0901:Zip|}, n?.{|PUR0901:City|}, a.Next!.{|PUR0901:City|}, a.Next?.{|PUR0901:Street|}, Address.Country, Address.Size];
            public object?[] Untagged(Order o, Address a) => [{|PUR0901:a|}.Id, o.{|PUR0901:Home|}.Id];
            public bool Tests(Order o, Address a) => o.Home.City == "" || a.Street is null || string.IsNullOrEmpty(a.Next?.City);
            public void Write(Order o, Address a) { a.City = ""; o.Home.City = ""; o.Home = new(); a.Next!.Street = null; a.Street ??= ""; }
            public object?[] Other(Order o) => [o.{|PUR0901:Work|}.{|PUR0901:City|}];
        }
        [Purpose("support")] class Desk { public object?[] Work(Order o) => [o.{|PUR0901:Work|}.City, o.Home.City]; }
        """);

    [Fact]
    public Task Derived_and_implementing_types_inherit_the_tag() => Marketing.VerifyFileAsync("""
        [PermittedPurposes("support")] public abstract class Contact { public string Name = ""; }
        public class Phone : Contact { public string Number = ""; }
        public class Mobile : Phone { }
        [PermittedPurposes("support")] public interface IPersonal { }
        public interface ISensitive : IPersonal { string Text { get; } }
        public struct Diagnosis : ISensitive { public string Text => ""; }
        public class Box<T> : IPersonal { public T? Content; }
        public class Order { public Mobile? Mobile; public Diagnosis Diagnosis; public Box<int>? Box; public object? Thing; }
        [Purpose("marketing")]
        class Campaign
        {
            public object?[] All(Order o, Mobile m, Box<string> b, ISensitive s) => [o.{|PUR0901:Mobile|}, o.{|PUR0901:Diagnosis|}, o.{|PUR0901:Box|}, o.Thing, m.{|PUR0901:Number|}, m.{|PUR0901:Name|}, b.{|PUR0901:Content|}, s.{|PUR0901:Text|}];
        }
        """);
}
