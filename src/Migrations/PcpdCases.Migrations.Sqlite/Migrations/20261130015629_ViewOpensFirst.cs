using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ViewOpensFirst : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "OpensFirst",
                table: "SavedViews",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "OpensFirst",
                table: "SavedViews");
        }
    }
}
